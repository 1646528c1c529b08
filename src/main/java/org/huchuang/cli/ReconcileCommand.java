package org.huchuang.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.jena.system.Txn;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.server.reconcile.Candidate;
import org.huchuang.server.reconcile.Reconciler;
import org.huchuang.server.reconcile.Wanted;
import org.huchuang.server.search.Classes;
import org.huchuang.server.search.NameIndex;
import org.huchuang.server.search.ThingReader;
import org.huchuang.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Matches a column of names to keys, as {@code /reconcile} does. */
@Command(
        name = "reconcile",
        description = {
            "对照 Match the names in a CSV file to keys; the same rows on standard output with",
            "key, label, type, score, matched added. key is empty when nothing is certain;",
            "the other columns then show the best candidate."
        })
final class ReconcileCommand implements Callable<Integer> {
    private static final List<String> ADDED = List.of("key", "label", "type", "score", "matched");
    private static final CSVFormat IN = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final CSVFormat OUT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    @Parameters(paramLabel = "LIST.csv", description = "带表头的 UTF-8 CSV 文件 a UTF-8 CSV file with a header line")
    private Path list;

    @Option(names = "--column", paramLabel = "NAME", description = "名称所在列 column of the names (default: the first)")
    private Optional<String> column;

    @Mixin
    private HomeOption home;

    @Override
    public Integer call() {
        try (var in = BOMInputStream.builder()
                        .setInputStream(Files.newInputStream(list))
                        .get();
                var rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), IN);
                var generation = home.store().current().orElseThrow(QueryCommand::nothing)) {
            var names = column(rows.getHeaderNames());
            Txn.executeRead(generation.dataset(), () -> write(rows, names, reconciler(generation)));
            return 0;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new HuchuangException(Code.UNREADABLE, list + ": " + e.getMessage(), e);
        }
    }

    private String column(List<String> header) {
        var wanted = column.or(() -> header.stream().findFirst()).orElse("");
        if (!header.contains(wanted)) {
            throw new HuchuangException(
                    Code.USAGE, list + " 没有这一列 has no column " + wanted + ", but " + String.join(", ", header));
        }
        return wanted;
    }

    private static Reconciler reconciler(Generation generation) {
        var base = generation.manifest().base();
        var names = NameIndex.of(ThingReader.read(generation.dataset(), base));
        return new Reconciler(generation.dataset(), base, names, new Classes());
    }

    private static void write(CSVParser rows, String column, Reconciler reconciler) {
        try {
            var out = new CSVPrinter(System.out, OUT);
            var header = new ArrayList<>(rows.getHeaderNames());
            header.addAll(ADDED);
            out.printRecord(header);
            for (var row : rows) {
                var cells = new ArrayList<>(row.toList());
                while (cells.size() < header.size() - ADDED.size()) {
                    cells.add("");
                }
                cells.addAll(answer(row.isSet(column) ? row.get(column).strip() : "", reconciler));
                out.printRecord(cells);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> answer(String name, Reconciler reconciler) {
        var best = name.isEmpty()
                ? Optional.<Candidate>empty()
                : reconciler.candidates(Wanted.named(name, 1)).stream().findFirst();
        return best.map(ReconcileCommand::cells).orElse(List.of("", "", "", "", ""));
    }

    private static List<String> cells(Candidate c) {
        return List.of(
                c.match() ? c.thing().key() : "",
                c.thing().label(),
                c.thing().type().localName(),
                Double.toString(c.score()),
                c.matched());
    }
}
