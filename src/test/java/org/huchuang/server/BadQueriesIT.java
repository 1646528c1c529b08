package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import org.huchuang.server.gateway.Attack;
import org.huchuang.server.gateway.HostileQuery;
import org.huchuang.server.gateway.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile query against a small graph; {@code build/bad-queries/run} asks a real one. */
class BadQueriesIT {
    private static final int TIMEOUT = 250;
    // what the machine may do meanwhile
    private static final int SLACK = 2000;
    private static final int MEGABYTES = 60;

    @TempDir
    static Path home;

    @Test
    void endsEveryHostileQueryInTimeWithARefusalOrAWholeAnswer() throws Exception {
        var limits = Limits.DEFAULTS.with(new Limits.Time(TIMEOUT, TIMEOUT, SLACK));
        try (var served = new Served(home, limits);
                var attack = new Attack(served.base())) {
            attack.usual(50);
            long heap = Attack.heap();
            var queries = HostileQuery.all(attack.canary());
            assertTrue(queries.size() >= 100, queries.size() + " queries");
            var wrong = new ArrayList<String>();
            for (var query : queries) {
                var outcome = attack.send(query);
                boolean refused = outcome.status() / 100 == 4 || outcome.status() == 503;
                if (outcome.millis() > TIMEOUT + 1000 + SLACK
                        || !refused && (query.refused() || outcome.status() != 200)
                        || attack.good().status() != 200) {
                    wrong.add(query + " " + outcome.status() + " after " + outcome.millis() + " ms");
                }
                assertFalse(outcome.response().body().contains("\tat "), query + " shows a stack");
            }
            assertEquals(new ArrayList<>(), wrong);
            assertEquals(0, attack.calls(), "calls to the outside");
            assertEquals(0, served.gateway().everLost(), "queries that did not stop");
            assertTrue(Attack.heap() < heap + MEGABYTES, "heap " + heap + " MB before, " + Attack.heap() + " after");
        }
    }
}
