package org.huchuang.server.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.huchuang.store.Manifest;

/**
 * The sealed generation behind what is served, for its operator.
 *
 * @param manifest what it holds; empty when nothing was loaded yet
 * @param since when it was sealed
 * @param description what it says of itself; in a read transaction
 * @param problems reads from every index and says what is wrong; in a read transaction
 */
public record Sealed(
        Optional<Manifest> manifest, Instant since, Supplier<Graph> description, Supplier<List<String>> problems) {
    public static final Sealed NONE = new Sealed(
            Optional.empty(),
            Instant.EPOCH,
            () -> Graph.emptyGraph,
            () -> List.of("generation: 尚无图谱数据 nothing has been loaded yet"));
}
