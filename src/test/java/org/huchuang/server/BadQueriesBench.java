package org.huchuang.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeMap;
import org.huchuang.server.gateway.Attack;
import org.huchuang.server.gateway.HostileQuery;
import org.huchuang.server.gateway.Limits;
import org.huchuang.store.Store;

/** Asks every hostile query of a real generation and prints what became of it: {@code build/bad-queries/run HOME [TIMEOUT_MILLIS [NAME]]}. */
final class BadQueriesBench {
    private static final int PORT = 3939;

    private BadQueriesBench() {}

    public static void main(String[] args) throws Exception {
        int timeout = args.length > 1 ? Integer.parseInt(args[1]) : 3000;
        var only = args.length > 2 ? args[2] : "";
        var limits = Limits.DEFAULTS.with(new Limits.Time(timeout, timeout, 800));
        var store = Store.at(Path.of(args[0]));
        try (var publication = Publication.of(store, "http://localhost:" + PORT + "/");
                var server = HuchuangServer.start(publication.graph(), store.releases(), 0, true, limits);
                var attack = new Attack("http://localhost:" + server.port() + "/")) {
            attack.usual(300);
            double usual = attack.usual(200);
            long heap = Attack.heap();
            System.out.printf(
                    "timeout %d ms, heap %d MB at most, %d MB in use, good query p95 %.1f ms%n",
                    timeout, Runtime.getRuntime().maxMemory() / 1_000_000, heap, usual);
            var after = new ArrayList<Double>();
            var statuses = new TreeMap<String, Integer>();
            long slowest = 0;
            int wrong = 0;
            for (var query : HostileQuery.all(attack.canary())) {
                if (!query.toString().contains(only)) {
                    continue;
                }
                var outcome = attack.send(query);
                long start = System.nanoTime();
                var good = attack.good();
                double next = (System.nanoTime() - start) / 1e6;
                after.add(next);
                slowest = Math.max(slowest, outcome.millis());
                boolean fine = outcome.millis() <= timeout + 1000
                        && (query.refused()
                                ? outcome.status() / 100 == 4
                                : outcome.status() / 100 == 4
                                        || outcome.status() == 503
                                        || query.mayAnswer() && outcome.status() == 200)
                        && good.status() == 200;
                wrong += fine ? 0 : 1;
                statuses.merge(query.kind() + " " + outcome.status(), 1, Integer::sum);
                System.out.printf(
                        "%s %d %6d ms  then %6.1f ms  %-60s %s%n",
                        fine ? "  " : "!!",
                        outcome.status(),
                        outcome.millis(),
                        next,
                        query,
                        detail(outcome.response().body()));
            }
            long heapAfter = Attack.heap();
            var sorted = after.stream().mapToDouble(d -> d).sorted().toArray();
            System.out.println(statuses);
            System.out.printf(
                    "%d queries, %d not as they should, slowest %d ms, calls to the outside %d%n",
                    after.size(), wrong, slowest, attack.calls());
            System.out.printf(
                    "next good query: p95 %.1f ms, slowest %.1f ms, %d above 2 x usual p95 (%.1f ms)%n",
                    sorted[(int) (sorted.length * 0.95)],
                    sorted[sorted.length - 1],
                    Arrays.stream(sorted).filter(d -> d > 2 * usual).count(),
                    usual);
            System.out.printf(
                    "heap %d MB before, %d MB after; lost queries %d%n",
                    heap, heapAfter, server.gateway().everLost());
        }
        System.exit(0);
    }

    private static String detail(String body) {
        var line = body.replaceAll("\\s+", " ").replaceFirst(".*\"detail\":\"", "");
        return line.substring(0, Math.min(110, line.length()));
    }
}
