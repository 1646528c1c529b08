package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad requests against a real server; {@code build/bad-requests/run} sends ten thousand random ones. */
class BadRequestsIT {
    private static final int RANDOM = 1000;

    @TempDir
    static Path home;

    @Test
    void answersBadRequestsWithoutFailingReadingOrReflecting() throws Exception {
        try (var served = new Served(home)) {
            var http = new RawHttp(URI.create(served.base()).getPort());
            var requests = new ArrayList<>(BadRequests.chosen());
            requests.addAll(BadRequests.random(RANDOM, 8));
            var wrong = new ArrayList<String>();
            for (var request : requests) {
                var fault = BadRequests.wrong(http.send(request));
                if (!fault.isEmpty()) {
                    wrong.add(fault + ": "
                            + request.substring(0, Math.min(200, request.length()))
                                    .replace("\r\n", "⏎"));
                }
            }
            assertEquals(List.of(), wrong, wrong.size() + " of " + requests.size());
            assertEquals(
                    200,
                    http.send("GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .status());
        }
    }
}
