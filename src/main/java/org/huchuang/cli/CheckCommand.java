package org.huchuang.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huchuang.queries.Check;
import org.huchuang.queries.Checks;
import org.huchuang.store.Generation;
import org.huchuang.store.Manifest;
import org.huchuang.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks the current generation what may be wrong in it. */
@Command(
        name = "check",
        description = "检查图谱 Ask the current generation what may be wrong in it",
        exitCodeListHeading = "%n",
        exitCodeList = {"0:没有错误 no errors", "3:有错误 errors, see the report"})
final class CheckCommand implements Callable<Integer> {
    private static final int ERRORS = 3;

    @Mixin
    private HomeOption home;

    @Option(names = "--format", defaultValue = "text", description = "text, json, shacl (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--limit", defaultValue = "3", description = "每项至多列出 examples of each (default: ${DEFAULT-VALUE})")
    private int limit;

    /** How the report is written. */
    enum Format {
        text,
        json,
        shacl
    }

    @Override
    public Integer call() {
        var store = home.store();
        var checks = Checks.packed();
        try (var generation = store.current().orElseThrow(QueryCommand::nothing)) {
            var quotes = QuoteCheck.of(store.archive(), generation.dataset());
            var findings = Stream.concat(Stream.of(quotes.finding()), findings(checks, generation).stream())
                    .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::id))
                    .toList();
            var report = new CheckReport(generation.id(), findings, before(checks, store), quotes);
            System.out.print(
                    switch (format) {
                        case text -> report.text(limit);
                        case json -> report.json(limit);
                        case shacl -> report.shacl();
                    });
            return report.broken() ? ERRORS : 0;
        }
    }

    private static List<Finding> findings(List<Check> checks, Generation generation) {
        return checks.stream().map(c -> Finding.of(c, generation.dataset())).toList();
    }

    /** Rows of each check in the generation before the current one. */
    private static Map<String, Integer> before(List<Check> checks, Store store) {
        var current = store.currentManifest().orElseThrow();
        var last = store.generations().stream()
                .filter(m -> m.sequence() < current.sequence())
                .reduce((a, b) -> b)
                .map(Manifest::id);
        if (last.isEmpty()) {
            return Map.of();
        }
        try (var generation = store.open(last.get())) {
            var quotes = QuoteCheck.of(store.archive(), generation.dataset());
            return Stream.concat(
                            // another generation's texts are no longer all there
                            Stream.of(quotes.finding()).filter(f -> quotes.compared() == quotes.articles()),
                            findings(checks, generation).stream())
                    .collect(Collectors.toMap(Finding::id, f -> f.rows().size()));
        }
    }
}
