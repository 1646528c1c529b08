package org.huchuang.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dhatim.fastexcel.Workbook;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Datatype;

/** The tables of {@code queries/tables/}: each as CSV with CSVW metadata and as Parquet, all together as one workbook. */
final class Tables {
    /** Rows that are sorted in memory; more go to disk. */
    private static final long IN_MEMORY = 50_000;

    private final DatasetGraph dataset;
    private final Keys keys;

    Tables(DatasetGraph dataset, Keys keys) {
        this.dataset = dataset;
        this.keys = keys;
    }

    /** How many rows each table has, by its id. */
    Map<String, Long> write(Path folder, Path workbook) throws IOException {
        var rows = new LinkedHashMap<String, Long>();
        try (OutputStream out = ReleaseFolder.create(workbook);
                var book = new Workbook(out, "Huchuang", "1.0")) {
            for (var table : Catalogue.tables().questions()) {
                try (var csv = new CsvSink(folder.resolve(table.id() + ".csv"), table);
                        var parquet = new ParquetSink(folder.resolve(table.id() + ".parquet"), table);
                        var sheet = new SheetSink(book, table)) {
                    rows.put(table.id(), each(table, row -> {
                        csv.row(row);
                        parquet.row(row);
                        sheet.row(row);
                    }));
                }
                Csvw.write(folder.resolve(table.id() + ".csv-metadata.json"), table);
            }
        }
        FixedTimes.rewrite(workbook);
        return rows;
    }

    /** What takes a row. */
    interface Rows {
        void row(List<String> cells) throws IOException;
    }

    /** How many rows there were; the table is asked for some identifiers of its first column at a time. */
    long each(Question table, Rows to) throws IOException {
        var count = new AtomicLong();
        var first = table.columns().get(0).name();
        keys.each(
                Keys.Of.column(first),
                some -> count.addAndGet(rows(table, Restricted.to(table.query(), first, some), to)));
        return count.get();
    }

    /** Asks a table for everything at once; how many rows there were. */
    long all(Question table, Rows to) {
        return rows(table, table.query(), to);
    }

    private long rows(Question table, Query query, Rows to) {
        return Txn.calculateRead(dataset, () -> {
            long count = 0;
            try (var exec = QueryExec.dataset(dataset)
                    .query(query)
                    .set(ARQ.spillToDiskThreshold, IN_MEMORY)
                    .build()) {
                for (var rows = exec.select(); rows.hasNext(); count++) {
                    to.row(cells(table, rows.next()));
                }
            } catch (IOException e) {
                throw ReleaseFolder.failed(Path.of(table.id()), e);
            }
            return count;
        });
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
