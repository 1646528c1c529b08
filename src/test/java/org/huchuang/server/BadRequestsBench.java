package org.huchuang.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import org.huchuang.server.gateway.Limits;
import org.huchuang.store.Store;

/** Sends bad requests to a server of a real generation and counts what comes back: {@code build/bad-requests/run HOME [COUNT [SEED]]}. */
final class BadRequestsBench {
    private BadRequestsBench() {}

    public static void main(String[] args) throws Exception {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 8;
        var store = Store.at(Path.of(args[0]));
        int wrong = 0;
        var statuses = new TreeMap<Integer, Integer>();
        try (var publication = Publication.of(store, "http://localhost/");
                var server = HuchuangServer.start(publication.graph(), store.releases(), 0, true, Limits.DEFAULTS)) {
            var http = new RawHttp(server.port());
            var requests = new ArrayList<>(BadRequests.chosen());
            int chosen = requests.size();
            requests.addAll(BadRequests.random(count, seed));
            long start = System.nanoTime();
            for (var request : requests) {
                var reply = http.send(request);
                statuses.merge(reply.status(), 1, Integer::sum);
                var fault = BadRequests.wrong(reply);
                if (!fault.isEmpty()) {
                    wrong++;
                    System.out.println(fault + ": "
                            + request.substring(0, Math.min(300, request.length()))
                                    .replace("\r\n", "⏎"));
                }
            }
            System.out.printf(
                    "%d chosen and %d random requests in %d s: %d wrong; by status (0: closed without a word) %s%n",
                    chosen, count, (System.nanoTime() - start) / 1_000_000_000, wrong, statuses);
        }
        System.exit(wrong == 0 ? 0 : 1);
    }
}
