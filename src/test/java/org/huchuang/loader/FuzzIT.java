package org.huchuang.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code build/fuzz/run}. */
class FuzzIT {
    @TempDir
    Path folder;

    @Test
    void everyRoomOfTheLoaderStandsDamagedInputs() {
        new FuzzTargets(folder, 8).all().forEach((name, target) -> {
            var outcome = FuzzTargets.Outcome.of(target, 0, name.equals("extractor") ? 200 : 1000, n -> {});
            assertEquals(List.of(), outcome.findings(), name);
            assertTrue(outcome.slowest() < TimeUnit.SECONDS.toNanos(5), name + " input " + outcome.slowestNumber());
        });
    }

    @Test
    void namesTheInputThatFails() {
        var outcome = FuzzTargets.Outcome.of(
                n -> {
                    if (n == 3) {
                        throw new IllegalStateException("three");
                    }
                },
                0,
                5,
                n -> {});
        assertEquals(5, outcome.inputs());
        assertEquals(1, outcome.findings().size());
        assertTrue(outcome.findings().get(0).startsWith("input 3: java.lang.IllegalStateException: three"));
    }
}
