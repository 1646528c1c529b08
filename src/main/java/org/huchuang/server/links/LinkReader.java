package org.huchuang.server.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.ontology.Prov;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.server.links.Edge.Stated;
import org.huchuang.server.search.Thing;

/** Reads from a graph what relates things, and which articles say so. Use inside a transaction. */
public final class LinkReader {
    private final DatasetGraph dataset;
    private final Map<Node, Article> articles = new HashMap<>();
    private final Map<String, RelationType> relations = new HashMap<>();

    private LinkReader(DatasetGraph dataset) {
        this.dataset = dataset;
        for (var relation : RelationType.values()) {
            relations.put(Vocabulary.of(relation).getURI(), relation);
        }
    }

    private record Article(int year, String source) {}

    /** Every relation between these things, the most mentioned of them first. */
    public static Links read(DatasetGraph dataset, List<Thing> things) {
        return new LinkReader(dataset).links(things);
    }

    private Links links(List<Thing> things) {
        var builder = new LinkBuilder(things);
        relations.forEach((iri, relation) -> dataset.find(
                        Quad.unionGraph, Node.ANY, Vocabulary.of(relation).asNode(), Node.ANY)
                .forEachRemaining(q -> builder.edge(
                        q.getSubject().toString(), relation, q.getObject().toString())));
        dataset.listGraphNodes().forEachRemaining(graph -> claims(graph, builder));
        return builder.build();
    }

    // graph by graph: what belongs to a claim stands close together there, and a million of claims are not asked for
    // one by one
    private void claims(Node graph, LinkBuilder builder) {
        var predicates = values(graph, RDF.predicate);
        var objects = values(graph, RDF.object);
        var sources = values(graph, Prov.WAS_DERIVED_FROM);
        values(graph, RDF.subject).forEach((claim, subject) -> {
            var relation = Optional.ofNullable(predicates.get(claim)).map(p -> relations.get(p.toString()));
            if (relation.isPresent() && objects.containsKey(claim)) {
                var article = Optional.ofNullable(sources.get(claim))
                        .map(a -> articles.computeIfAbsent(a, this::article))
                        .orElse(new Article(0, ""));
                builder.fact(
                        subject.toString(),
                        relation.get(),
                        objects.get(claim).toString(),
                        new Stated(claim.toString(), article.year(), article.source()));
            }
        });
    }

    private Map<Node, Node> values(Node graph, Property property) {
        var values = new HashMap<Node, Node>();
        dataset.find(graph, Node.ANY, property.asNode(), Node.ANY)
                .forEachRemaining(q -> values.putIfAbsent(q.getSubject(), q.getObject()));
        return values;
    }

    private Article article(Node article) {
        var issued =
                one(article, DCTerms.issued).map(Node::getLiteralLexicalForm).orElse("");
        var year = issued.matches("\\d{4}.*") ? Integer.parseInt(issued.substring(0, 4)) : 0;
        var source = one(article, DCTerms.publisher)
                .flatMap(p -> one(p, RDFS.label))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return new Article(year, source);
    }

    private Optional<Node> one(Node subject, Property property) {
        var found = dataset.find(Quad.unionGraph, subject, property.asNode(), Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
        } finally {
            Iter.close(found);
        }
    }
}
