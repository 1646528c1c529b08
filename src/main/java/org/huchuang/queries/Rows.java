package org.huchuang.queries;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs a question's query, a SELECT or a CONSTRUCT, as rows of terms by column. */
public final class Rows {
    private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    private Rows() {}

    /** The columns of a query: its variables, or those of a triple. */
    public static List<String> columns(Query query) {
        return query.isConstructType() ? TRIPLE : query.getResultVars();
    }

    /**
     * Hands over every row, unbound columns left out; triples once each, in a fixed order. Call inside a transaction; the
     * terms may leave it.
     *
     * @param timeout milliseconds to the first row and to the last, as {@link ARQ#queryTimeout} takes them
     * @throws QueryCancelledException when it runs longer
     */
    public static void each(DatasetGraph dataset, Query query, String timeout, Consumer<Map<String, Node>> row) {
        try (var run = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.queryTimeout, timeout)
                .build()) {
            if (query.isConstructType()) {
                var triples = new TreeSet<Triple>(Comparator.comparing(Triple::toString));
                run.construct().find().forEachRemaining(triples::add);
                triples.forEach(t -> row.accept(row(t)));
                return;
            }
            var columns = columns(query);
            run.select().forEachRemaining(b -> {
                var values = new LinkedHashMap<String, Node>();
                for (var column : columns) {
                    if (b.contains(column)) {
                        values.put(column, b.get(column));
                    }
                }
                row.accept(values);
            });
        }
    }

    private static Map<String, Node> row(Triple triple) {
        var values = new LinkedHashMap<String, Node>();
        values.put("subject", triple.getSubject());
        values.put("predicate", triple.getPredicate());
        values.put("object", triple.getObject());
        return values;
    }
}
