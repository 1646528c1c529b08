package org.huchuang.server.gateway;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How a running query is told to stop, and why. It is asked by everything that may take long: iterators, paths, sorts,
 * regular expressions. Threads are never interrupted: an interrupt closes the file channel that Lucene and TDB2 share among all queries.
 */
final class Stop {
    private final AtomicBoolean signal = new AtomicBoolean();
    private final AtomicReference<Refused> why = new AtomicReference<>();

    /** The flag that ARQ looks at. */
    AtomicBoolean signal() {
        return signal;
    }

    /** Stops, once. */
    boolean now(Refused reason) {
        if (!why.compareAndSet(null, reason)) {
            return false;
        }
        signal.set(true);
        return true;
    }

    Optional<Refused> why() {
        return Optional.ofNullable(why.get());
    }
}
