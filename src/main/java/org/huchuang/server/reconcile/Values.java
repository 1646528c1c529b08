package org.huchuang.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Terms;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.server.search.NameIndex;
import org.huchuang.server.search.Thing;

/** What the graph says of a thing, by property. Use inside a transaction. */
final class Values {
    private final Graph graph;
    private final String base;
    private final NameIndex names;
    private final Terms terms;

    Values(DatasetGraph dataset, String base, NameIndex names, Terms terms) {
        this.graph = dataset.getUnionGraph();
        this.base = base;
        this.names = names;
        this.terms = terms;
    }

    /** The thing with this identifier: {@code kind/key} or its IRI. */
    Optional<Thing> thing(String id) {
        return names.thing(id.startsWith(base) ? id : base + "id/" + id);
    }

    boolean knows(String property) {
        return terms.propertyNamed(property).isPresent();
    }

    /** In the order of their text; nothing for a property that does not exist. */
    List<Node> of(Thing thing, String property) {
        if (!knows(property)) {
            return List.of();
        }
        var found = new ArrayList<Node>();
        graph.find(NodeFactory.createURI(thing.iri()), predicate(property), Node.ANY)
                .forEachRemaining(t -> found.add(t.getObject()));
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Whether the thing has one of these values; a thing as value counts by each of its names and identifiers. */
    boolean has(Thing thing, Wanted.Property wanted) {
        var is = of(thing, wanted.id());
        return wanted.values().stream().anyMatch(v -> is.stream().anyMatch(node -> same(node, v)));
    }

    private boolean same(Node node, String value) {
        if (node.isLiteral()) {
            return Key.canonical(node.getLiteralLexicalForm()).equals(Key.canonical(value));
        }
        return thing(value).filter(t -> t.iri().equals(node.toString())).isPresent()
                || names.named(value).stream().anyMatch(t -> t.iri().equals(node.toString()));
    }

    /** Everything that has one of these values. */
    Set<Thing> having(Wanted.Property wanted) {
        var found = new LinkedHashSet<Thing>();
        if (!knows(wanted.id())) {
            return found;
        }
        for (var value : wanted.values()) {
            var nodes = new LinkedHashSet<Node>();
            nodes.add(NodeFactory.createLiteralString(value));
            nodes.add(NodeFactory.createLiteralLang(value, "zh"));
            thing(value).ifPresent(t -> nodes.add(NodeFactory.createURI(t.iri())));
            names.named(value).forEach(t -> nodes.add(NodeFactory.createURI(t.iri())));
            for (var node : nodes) {
                graph.find(Node.ANY, predicate(wanted.id()), node)
                        .forEachRemaining(
                                t -> names.thing(t.getSubject().toString()).ifPresent(found::add));
            }
        }
        return found;
    }

    private static Node predicate(String property) {
        return NodeFactory.createURI(Vocabulary.NAMESPACE + property);
    }
}
