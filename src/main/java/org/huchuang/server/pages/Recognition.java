package org.huchuang.server.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.ontology.Vocabulary;

/**
 * One decision that two names or identifiers are one thing, as the graph records it.
 *
 * @param iri of the record
 * @param thing identifier of the thing
 * @param name of the thing
 * @param reason in words
 * @param score 0 to 1
 */
public record Recognition(String iri, String thing, String name, String reason, String score) {
    private static final Node GENERATED = NodeFactory.createURI("http://www.w3.org/ns/prov#generated");

    /** All of them, the least certain first. */
    static List<Recognition> of(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            var graph = dataset.getUnionGraph();
            var all = new ArrayList<Recognition>();
            graph.find(Node.ANY, GENERATED, Node.ANY).forEach(t -> {
                var thing = t.getObject();
                all.add(new Recognition(
                        t.getSubject().getURI(),
                        thing.getURI(),
                        text(graph, thing, RDFS.label.asNode()),
                        text(graph, t.getSubject(), RDFS.label.asNode()),
                        text(graph, t.getSubject(), Vocabulary.CONFIDENCE.asNode())));
            });
            all.sort(Comparator.comparing(
                            (Recognition r) -> new BigDecimal(r.score().isEmpty() ? "0" : r.score()))
                    .thenComparing(Recognition::reason)
                    .thenComparing(Recognition::iri));
            return List.copyOf(all);
        });
    }

    private static String text(Graph graph, Node about, Node property) {
        return graph
                .find(about, property, Node.ANY)
                .mapWith(t -> t.getObject().isLiteral() ? t.getObject().getLiteralLexicalForm() : "")
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .orElse("");
    }
}
