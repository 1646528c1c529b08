package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huchuang.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed leaves the graph as it was, and the next load finishes the job. */
class LoadKillIT {
    private static final int KILLS = 10;
    private static final int ARTICLES = 60;

    @TempDir
    Path folder;

    @Test
    void killedLoadsLeaveTheOldGenerationAndTheNextLoadFinishes() throws Exception {
        var home = folder.resolve("home");
        long start = System.nanoTime();
        assertEquals(0, load(home, input(0)).waitFor());
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        var served = new TreeSet<String>();
        int killed = 0;
        for (int round = 1; round <= KILLS; round++) {
            var process = load(home, input(round));
            killed += process.waitFor(whole * round / KILLS, TimeUnit.MILLISECONDS) ? 0 : 1;
            process.destroyForcibly().waitFor(); // SIGKILL
            try (var generation = Store.at(home).current().orElseThrow()) {
                assertEquals(ARTICLES, generation.manifest().articles());
                served.add(generation.id());
            }
        }
        assertTrue(killed >= KILLS / 2, "only " + killed + " loads were still running when they were killed");

        var last = input(KILLS + 1);
        assertEquals(0, load(home, last).waitFor());
        var fresh = folder.resolve("fresh");
        assertEquals(0, load(fresh, last).waitFor());
        assertEquals(Processes.dump(fresh), Processes.dump(home));
        assertNotEquals(served.last(), Store.at(home).currentId().orElseThrow());
        assertFalse(Files.exists(home.resolve("building")));
        assertEquals(graphs(fresh), graphs(home));
        assertTrue(Store.at(home).generations().size() <= 3);
    }

    /** The same articles in every round, each with another text. */
    private Path input(int round) throws IOException {
        var articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> """
                        {"文章标识符aid": "k%d", "标题title": "园区动态%d", "链接url": "https://example.org/%d", "时间time": "2026/2/5",
                         "公众号名称": "试点日报", "finalContent": "日前，云帆%d号芯片有限公司落户张江科学城，注册资本%d万元。上海市科委对此表示支持。"}""".formatted(i, i, i, i, 100 + round))
                .collect(Collectors.joining(",", "[", "]"));
        return Files.writeString(folder.resolve("articles.json"), articles);
    }

    private Process load(Path home, Path input) throws IOException {
        return Processes.huchuang(folder.resolve("log"), "load", "--home", home.toString(), input.toString());
    }

    private static List<String> graphs(Path home) throws IOException {
        try (var files = Files.walk(home.resolve("archive/graphs"))) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
