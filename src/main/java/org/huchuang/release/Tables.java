package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.system.Txn;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Datatype;

/** Asks tables with a row for a thing or for what relates two: of the whole graph, for some things at a time. */
final class Tables {
    /** Rows that are sorted in memory; more go to disk. */
    private static final long IN_MEMORY = 50_000;

    /** Things that a table is asked for at a time. */
    static final int BATCH = 500;

    private final DatasetGraph dataset;

    Tables(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What takes a row. */
    interface Rows {
        void row(List<String> cells) throws IOException;
    }

    /** How many rows there were; the table is asked for some things in its first column at a time. */
    long each(Question table, Rows to) {
        return Txn.calculateRead(dataset, () -> {
            long count = 0;
            var some = new ArrayList<Node>();
            try (var exec = ask(things(table))) {
                for (var all = exec.select(); all.hasNext(); ) {
                    some.add(all.next().get(first(table)));
                    if (some.size() == BATCH || !all.hasNext()) {
                        count += of(table, some, to);
                        some.clear();
                    }
                }
            }
            return count;
        });
    }

    /** Those in a table's first column: its query without what may be missing. */
    private static Query things(Question table) {
        var needed = new ElementGroup();
        ((ElementGroup) table.query().getQueryPattern())
                .getElements().stream()
                        .filter(e -> !(e instanceof ElementOptional) && !(e instanceof ElementBind))
                        .forEach(needed::addElement);
        var query = QueryFactory.make();
        query.setQuerySelectType();
        query.setDistinct(true);
        query.addResultVar(first(table));
        query.addOrderBy(first(table), Query.ORDER_ASCENDING);
        query.setQueryPattern(needed);
        return query;
    }

    private static Var first(Question table) {
        return Var.alloc(table.columns().get(0).name());
    }

    /** The same for these things only. */
    long of(Question table, List<Node> some, Rows to) {
        return rows(table, Restricted.to(table.query(), first(table).getVarName(), some), to);
    }

    /** Asks a table for everything at once; how many rows there were. */
    long all(Question table, Rows to) {
        return rows(table, table.query(), to);
    }

    private long rows(Question table, Query query, Rows to) {
        return Txn.calculateRead(dataset, () -> {
            try (var exec = ask(query)) {
                return send(table, exec, to);
            } catch (IOException e) {
                throw ReleaseFolder.failed(Path.of(table.id()), e);
            }
        });
    }

    private QueryExec ask(Query query) {
        return QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.spillToDiskThreshold, IN_MEMORY)
                .build();
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
