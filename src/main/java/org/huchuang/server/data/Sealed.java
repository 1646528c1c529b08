package org.huchuang.server.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huchuang.store.Manifest;

/**
 * The sealed generation behind what is served, for its operator.
 *
 * @param manifest what it holds; empty when nothing was loaded yet
 * @param since when it was sealed
 * @param problems reads from every index and says what is wrong; in a read transaction
 */
public record Sealed(Optional<Manifest> manifest, Instant since, Supplier<List<String>> problems) {
    public static final Sealed NONE = new Sealed(
            Optional.empty(), Instant.EPOCH, () -> List.of("generation: 尚无图谱数据 nothing has been loaded yet"));
}
