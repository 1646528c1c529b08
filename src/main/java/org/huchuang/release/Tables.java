package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Datatype;

/** Asks tables with a row for a thing or for what relates two: of the whole graph, for some things at a time. */
final class Tables {
    /** Rows that are sorted in memory; more go to disk. */
    private static final long IN_MEMORY = 50_000;

    private final DatasetGraph dataset;
    private final Path things;

    /** Of the things whose {@link Keys} a file holds. */
    Tables(DatasetGraph dataset, Path things) {
        this.dataset = dataset;
        this.things = things;
    }

    /** What takes a row. */
    interface Rows {
        void row(List<String> cells) throws IOException;
    }

    /** How many rows there were; the table is asked for some things in its first column at a time. */
    long each(Question table, Rows to) throws IOException {
        var count = new AtomicLong();
        Keys.each(things, some -> count.addAndGet(of(table, some, to)));
        return count.get();
    }

    /** The same for these things only. */
    long of(Question table, List<Node> some, Rows to) {
        var first = table.columns().get(0).name();
        return rows(table, Restricted.to(table.query(), first, some), to);
    }

    /** Asks a table for everything at once; how many rows there were. */
    long all(Question table, Rows to) {
        return rows(table, table.query(), to);
    }

    private long rows(Question table, Query query, Rows to) {
        return Txn.calculateRead(dataset, () -> {
            try (var exec = QueryExec.dataset(dataset)
                    .query(query)
                    .set(ARQ.spillToDiskThreshold, IN_MEMORY)
                    .build()) {
                return send(table, exec, to);
            } catch (IOException e) {
                throw ReleaseFolder.failed(Path.of(table.id()), e);
            }
        });
    }

    /** Sends what a query finds; how many rows there were. */
    static long send(Question table, QueryExec exec, Rows to) throws IOException {
        long count = 0;
        for (var rows = exec.select(); rows.hasNext(); count++) {
            to.row(cells(table, rows.next()));
        }
        return count;
    }

    private static List<String> cells(Question table, Binding row) {
        var cells = new ArrayList<String>();
        for (var column : table.columns()) {
            var value = row.get(Var.alloc(column.name()));
            var text = value == null ? "" : text(value);
            cells.add(column.datatype() == Datatype.LIST ? sorted(text) : text);
        }
        return cells;
    }

    private static String text(Node value) {
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }

    // GROUP_CONCAT promises no order
    private static String sorted(String list) {
        var parts = list.split("\\|");
        Arrays.sort(parts);
        return String.join("|", parts);
    }
}
