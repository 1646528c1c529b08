package org.huchuang.server.describe;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.data.CurrentGraph;

/**
 * How often each class and property is used.
 *
 * @param generation id of the generation counted
 * @param classes with instances
 * @param properties with triples
 */
record Counts(String generation, List<ClassCount> classes, List<PropertyCount> properties) {
    private static final Catalogue EXPLORE = Catalogue.explore();

    /** A class, how many things are of it, and one of them. */
    record ClassCount(String iri, long entities, String example) {}

    /** A property, how many triples have it, and how many different ends they have. */
    record PropertyCount(String iri, long triples, long subjects, long objects) {}

    static Counts of(CurrentGraph graph) {
        return Txn.calculateRead(graph, () -> {
            var classes = new ArrayList<ClassCount>();
            for (var row : rows(graph, "class-counts")) {
                if (node(row, "class").isURI()) {
                    classes.add(new ClassCount(
                            node(row, "class").getURI(),
                            number(row, "entities"),
                            node(row, "example").getURI()));
                }
            }
            var properties = new ArrayList<PropertyCount>();
            for (var row : rows(graph, "property-counts")) {
                properties.add(new PropertyCount(
                        node(row, "property").getURI(),
                        number(row, "triples"),
                        number(row, "subjects"),
                        number(row, "objects")));
            }
            return new Counts(graph.snapshot().id(), List.copyOf(classes), List.copyOf(properties));
        });
    }

    long triples() {
        return properties.stream().mapToLong(PropertyCount::triples).sum();
    }

    private static List<Binding> rows(CurrentGraph graph, String id) {
        var question = EXPLORE.question(id)
                .orElseThrow(
                        () -> new HuchuangException(Code.KNOWLEDGE, "queries/explore/" + id + ".rq is not packed"));
        try (var exec = QueryExec.dataset(graph).query(question.query()).build()) {
            return exec.select().stream().toList();
        }
    }

    private static Node node(Binding row, String name) {
        return row.get(Var.alloc(name));
    }

    private static long number(Binding row, String name) {
        return ((Number) node(row, name).getLiteralValue()).longValue();
    }
}
