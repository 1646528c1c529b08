package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huchuang.server.HuchuangServer;
import org.huchuang.server.Publication;
import org.huchuang.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load on a disk that is full: the old generation serves, and the message says why. Needs the right to mount a tmpfs. */
class DiskFullIT {
    private static final int DISK = 96 << 20;

    @TempDir
    Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mountsASmallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString());
        assumeTrue(mounted, "no right to mount a tmpfs: loads on a full disk are not tried");
    }

    @AfterEach
    void unmounts() throws Exception {
        if (mounted) {
            assertTrue(run("umount", "-l", disk.toString()));
        }
    }

    @Test
    void theOldGenerationServesUntilThereIsRoomAgain() throws Exception {
        var home = disk.resolve("home");
        assertEquals(0, load(home, "a1"));
        var store = Store.at(home);
        var before = store.currentId().orElseThrow();
        try (var publication = Publication.of(store, "http://localhost:3030/");
                var server = HuchuangServer.start(publication.graph(), store.releases(), 0, true);
                var asking = new Asking(server.port(), 1)) {
            for (int left : List.of(12 << 20, 1 << 20, 0)) {
                var ballast = fill(left);
                assertNotEquals(0, load(home, "a" + left));
                var said = Files.readString(folder.resolve("log"));
                assertTrue(said.contains("E-STORE"), said);
                assertTrue(said.contains("磁盘") || said.contains("No space left"), said);
                assertEquals(before, store.currentId().orElseThrow());
                Files.delete(ballast);
                assertEquals(List.of(), store.verify());
            }
            assertEquals(0, load(home, "a2"));
            assertNotEquals(before, store.currentId().orElseThrow());
            assertEquals(List.of(), asking.end());
        }
    }

    /** Leaves only so many bytes free. */
    private Path fill(int left) throws IOException {
        var ballast = disk.resolve("ballast");
        long room = Files.getFileStore(disk).getUsableSpace() - left;
        var block = new byte[1 << 16];
        try (var out = Files.newOutputStream(ballast)) {
            for (long written = 0; written + block.length <= room; written += block.length) {
                out.write(block);
            }
        }
        return ballast;
    }

    private int load(Path home, String id) throws Exception {
        var article = Files.writeString(
                folder.resolve(id + ".json"),
                "[{\"文章标识符aid\":\"%s\",\"标题title\":\"消息%s\",\"finalContent\":\"星河资本宣布投资云帆芯片公司。\"}]".formatted(id, id));
        return Processes.huchuang(folder.resolve("log"), "load", "--home", home.toString(), article.toString())
                .waitFor();
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
