package org.huchuang.server.data;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.huchuang.server.links.Links;
import org.huchuang.server.links.Traits;
import org.huchuang.server.search.NameIndex;

/**
 * The dataset that is served, whichever generation that is: each transaction sees one generation from begin to end, and a
 * replaced one is closed when its last reader has left.
 */
public final class CurrentGraph extends DatasetGraphWrapper {
    /** Milliseconds a query has: ten seconds to its first row, thirty to its last. */
    public static final String QUERY_TIMEOUT = "10000,30000";

    private final Object lock = new Object();
    private final ThreadLocal<Lease> mine = new ThreadLocal<>();
    private final Map<String, String> gone = new ConcurrentHashMap<>();
    private Lease current;

    public CurrentGraph(Snapshot first) {
        super(first.dataset());
        this.current = new Lease(first);
    }

    /** What is served: a read-only dataset, its id and base IRI, all names and relations in it, where it comes from, and how to let go of it. */
    public record Snapshot(
            String id,
            String base,
            DatasetGraph dataset,
            NameIndex names,
            Links links,
            Traits traits,
            Sealed sealed,
            Runnable release) {
        /** Without anything to narrow a search by, and of no sealed generation. */
        public Snapshot(String id, String base, DatasetGraph dataset, NameIndex names, Links links, Runnable release) {
            this(id, base, dataset, names, links, Traits.NONE, Sealed.NONE, release);
        }
    }

    /** What a thing was called that an earlier snapshot of this service had and this one has not. */
    public Optional<String> gone(String iri) {
        return Optional.ofNullable(gone.get(iri));
    }

    /** Serves another snapshot from the next transaction on. */
    public void replace(Snapshot next) {
        Lease old;
        synchronized (lock) {
            old = current;
            remember(old.snapshot, next);
            current = new Lease(next);
            old.retired = true;
        }
        old.closeIfUnused();
    }

    private void remember(Snapshot old, Snapshot next) {
        for (var thing : old.names().things()) {
            if (next.names().thing(thing.iri()).isEmpty()) {
                gone.put(thing.iri(), thing.label());
            }
        }
        gone.keySet().removeIf(iri -> next.names().thing(iri).isPresent());
    }

    /** The snapshot this thread reads, or the newest when it reads none. */
    public Snapshot snapshot() {
        return lease().snapshot;
    }

    private Lease lease() {
        var held = mine.get();
        if (held != null) {
            return held;
        }
        synchronized (lock) {
            return current;
        }
    }

    @Override
    protected DatasetGraph get() {
        // called by the super constructor's users only after this object is complete
        return current == null ? super.get() : lease().snapshot.dataset();
    }

    @Override
    public Context getContext() {
        return get().getContext();
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type != TxnType.READ) {
            throw new UnsupportedOperationException("A sealed generation is read-only.");
        }
        Lease lease;
        synchronized (lock) {
            lease = current;
            lease.readers++;
        }
        mine.set(lease);
        try {
            lease.snapshot.dataset().begin(TxnType.READ);
        } catch (RuntimeException e) {
            leave(lease);
            throw e;
        }
    }

    @Override
    public void end() {
        var lease = mine.get();
        if (lease == null) {
            return;
        }
        try {
            lease.snapshot.dataset().end();
        } finally {
            leave(lease);
        }
    }

    private void leave(Lease lease) {
        mine.remove();
        synchronized (lock) {
            lease.readers--;
        }
        lease.closeIfUnused();
    }

    @Override
    public void close() {
        Lease last;
        synchronized (lock) {
            last = current;
            last.retired = true;
        }
        last.closeIfUnused();
    }

    private final class Lease {
        private final Snapshot snapshot;
        private int readers;
        private boolean retired;
        private boolean closed;

        Lease(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        void closeIfUnused() {
            synchronized (lock) {
                if (!retired || readers > 0 || closed) {
                    return;
                }
                closed = true;
            }
            snapshot.release().run();
        }
    }
}
