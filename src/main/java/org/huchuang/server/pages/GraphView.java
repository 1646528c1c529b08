package org.huchuang.server.pages;

import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.server.data.Address;

/**
 * What the page of a named graph shows.
 *
 * @param iri of the graph
 * @param triples in it
 * @param article it was read from, without an address when it is of none
 * @param data media type to address of each RDF syntax
 */
public record GraphView(String iri, long triples, ResourceView.Thing article, Map<String, String> data) {
    /** Use inside a transaction. */
    static GraphView of(DatasetGraph dataset, Address address, Map<String, String> data) {
        var graph = dataset.getGraph(NodeFactory.createURI(address.iri()));
        // an article's graph has the key of the article
        var article = new Address(address.base(), address.local().replaceFirst("^graph/", "article/"));
        var title = graph
                .find(NodeFactory.createURI(article.iri()), RDFS.label.asNode(), null)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .findFirst();
        return new GraphView(
                address.iri(),
                graph.stream().count(),
                new ResourceView.Thing(
                        title.orElse(""), title.map(t -> article.page()).orElse(""), ""),
                data);
    }
}
