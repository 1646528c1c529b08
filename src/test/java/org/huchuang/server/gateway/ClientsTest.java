package org.huchuang.server.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientsTest {
    private static final long SECOND = 1_000_000_000L;

    private final Clients clients = new Clients(new Limits.Client(2, 1, 30, 1, 3));

    @Test
    void letsSoManyRequestsOfAClientRunAtOnce() {
        assertEquals(Optional.empty(), clients.begin("a"));
        assertEquals(Optional.empty(), clients.begin("a"));
        assertEquals(429, clients.begin("a").orElseThrow().status());
        assertEquals(Optional.empty(), clients.begin("b"));
        clients.end("a", 0, false);
        assertEquals(Optional.empty(), clients.begin("a"));
    }

    @Test
    void makesAClientWaitForTimeThatItHasOverdrawn() {
        clients.begin("a");
        clients.end("a", 29 * SECOND, false);
        assertEquals(Optional.empty(), clients.begin("a"));
        clients.end("a", 11 * SECOND, false);
        int seconds = clients.begin("a").orElseThrow().retryAfter();
        assertTrue(seconds > 500 && seconds <= 601, seconds + " s for ten seconds at one a minute");
    }

    @Test
    void forgivesSoManyErrors() {
        for (int i = 0; i < 4; i++) {
            assertEquals(Optional.empty(), clients.begin("a"));
            clients.end("a", 0, true);
        }
        assertTrue(clients.begin("a").orElseThrow().retryAfter() > 0);
    }
}
