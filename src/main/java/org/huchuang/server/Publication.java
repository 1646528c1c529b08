package org.huchuang.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.huchuang.HuchuangException;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.data.Sealed;
import org.huchuang.server.links.LinkReader;
import org.huchuang.server.links.Links;
import org.huchuang.server.links.Traits;
import org.huchuang.server.search.NameIndex;
import org.huchuang.server.search.ThingReader;
import org.huchuang.store.Generation;
import org.huchuang.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the served graph at the store's current generation: looks once a second, opens a new one beside the old, then switches. */
public final class Publication implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.huchuang.server");

    private final Store store;
    private final CurrentGraph graph;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("publication").factory());
    private String failed = "";

    private Publication(Store store, CurrentGraph graph) {
        this.store = store;
        this.graph = graph;
    }

    /** Opens what the store has, or an empty graph under this base while it has nothing, and watches for more. */
    public static Publication of(Store store, String base) {
        var first = store.current().map(Publication::snapshot).orElseGet(() -> empty(base));
        var publication = new Publication(store, new CurrentGraph(first));
        publication.clock.scheduleWithFixedDelay(publication::look, 1, 1, TimeUnit.SECONDS);
        return publication;
    }

    public CurrentGraph graph() {
        return graph;
    }

    private void look() {
        var serving = graph.snapshot().id();
        try {
            var id = store.currentId().orElse(serving);
            if (!id.equals(serving) && !id.equals(failed)) {
                open(id, serving);
            }
        } catch (HuchuangException e) {
            LOG.error("{} keeps serving: {}", serving, e.getMessage());
        }
    }

    private void open(String id, String serving) {
        try {
            graph.replace(snapshot(store.open(id)));
            LOG.info("generation {} serves now, after {}", id, serving);
        } catch (RuntimeException e) {
            // whatever is wrong with the new one, the old one goes on; said once, not every second
            failed = id;
            LOG.error("generation {} cannot be opened, {} keeps serving: {}", id, serving, e.getMessage());
        }
    }

    private static Snapshot snapshot(Generation generation) {
        var base = generation.manifest().base();
        try {
            return Txn.calculateRead(generation.dataset(), () -> {
                var names = NameIndex.of(ThingReader.read(generation.dataset(), base));
                var links = LinkReader.read(generation.dataset(), names.things());
                var sealed = new Sealed(
                        Optional.of(generation.manifest()),
                        generation.sealed(),
                        generation::description,
                        generation::problems);
                return new Snapshot(
                        generation.id(),
                        base,
                        generation.dataset(),
                        names,
                        links,
                        Traits.read(generation.dataset(), links),
                        sealed,
                        generation::close);
            });
        } catch (RuntimeException e) {
            generation.close();
            throw e;
        }
    }

    private static Snapshot empty(String base) {
        return new Snapshot(
                "none", base, DatasetGraphFactory.createTxnMem(), NameIndex.of(List.of()), Links.NONE, () -> {});
    }

    @Override
    public void close() {
        clock.shutdownNow();
        graph.close();
    }
}
