package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.huchuang.server.HuchuangServer;
import org.huchuang.server.Publication;
import org.huchuang.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, restores, roll backs and damage, on real data folders and a running server. */
class BackupIT {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Path home;

    @BeforeAll
    static void loadsTwice() throws IOException {
        var home = made.resolve("home").toString();
        assertEquals(0, Main.run("load", "--home", home, article("a1").toString()));
        assertEquals(0, Main.run("load", "--home", home, article("a2").toString()));
    }

    @BeforeEach
    void startsWithACopy() throws IOException {
        home = folder.resolve("home");
        PathUtils.copyDirectory(made.resolve("home"), home);
    }

    @Test
    void restoresAnEmptyFolderToTheSameDumpAndRefusesToReplaceUnasked() throws IOException {
        var backup = folder.resolve("b.tar.gz");
        assertEquals(0, run("backup", backup.toString()));
        var again = folder.resolve("c.tar.gz");
        assertEquals(0, run("backup", again.toString()));
        assertArrayEquals(Files.readAllBytes(backup), Files.readAllBytes(again));
        assertEquals(2, run("restore", backup.toString()));

        var content = Store.at(home).archive().content();
        var other = folder.resolve("other");
        assertEquals(0, Main.run("restore", "--home", other.toString(), backup.toString()));
        assertEquals(content, Store.at(other).archive().content());
        assertEquals(content, Store.at(other).currentManifest().orElseThrow().content());
        assertEquals(0, Main.run("verify", "--home", other.toString()));
    }

    @Test
    void takesNothingFromACutOrDamagedBackup() throws IOException {
        var backup = folder.resolve("b.tar.gz");
        assertEquals(0, run("backup", backup.toString()));
        var before = Store.at(home).archive().content();
        var bytes = Files.readAllBytes(backup);
        for (int cut : List.of(0, 10, bytes.length / 2, bytes.length - 9, bytes.length - 8, bytes.length - 1)) {
            var damaged = Files.write(folder.resolve("cut.tar.gz"), Arrays.copyOf(bytes, cut));
            assertEquals(1, run("restore", "--replace", damaged.toString()), "cut at " + cut);
        }
        bytes[bytes.length / 2] ^= 0x40;
        var damaged = Files.write(folder.resolve("bad.tar.gz"), bytes);
        assertEquals(1, run("restore", "--replace", damaged.toString()));
        assertEquals(before, Store.at(home).archive().content());
        assertEquals(0, run("verify"));
    }

    @Test
    void aRunningServerFollowsARollBackAndTheNextLoadServesAllAgain() throws Exception {
        var store = Store.at(home);
        var generations = store.generations();
        try (var publication = Publication.of(store, "http://localhost:3030/");
                var server = HuchuangServer.start(publication.graph(), store.releases(), 0, true)) {
            assertTrue(holds(server.port(), "消息a2"));
            assertEquals(0, run("generations", "rollback", generations.get(0).id()));
            await(() -> !holds(server.port(), "消息a2"));
            assertEquals(0, run("load", article("a2").toString()));
            await(() -> holds(server.port(), "消息a2"));
        }
        assertEquals(1, run("generations", "rollback", "000009-nothing"));
        assertEquals(0, run("generations", "prune", "--keep", "1"));
        assertEquals(1, store.generations().size());
        assertEquals(store.currentId().orElseThrow(), store.generations().get(0).id());
    }

    @Test
    void namesADamagedArticleAndReadsItAgain() throws IOException {
        var graphs = home.resolve("archive/graphs");
        var held = Store.at(home).archive().articles().get("a1");
        var file = graphs.resolve(held.graph().substring(0, 2)).resolve(held.graph() + ".nq");
        flip(file, 40);
        assertEquals(3, run("verify"));
        assertEquals(1, Store.at(home).verify().size());
        assertTrue(Store.at(home).verify().get(0).problem().contains("a1"));
        assertEquals(0, run("load", article("a1").toString()));
        assertEquals(0, run("verify"));
        Files.delete(file);
        assertEquals(3, run("verify"));
        assertEquals(0, run("load", article("a1").toString(), article("a2").toString()));
        assertEquals(0, run("verify"));
    }

    @Test
    void findsADamagedIndex() throws IOException {
        var generation =
                home.resolve("generations").resolve(Store.at(home).currentId().orElseThrow());
        try (var files = Files.walk(generation.resolve("lucene"))) {
            var largest = files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            flip(largest, Files.size(largest) / 2);
        }
        assertEquals(3, run("verify"));
        assertFalse(Store.at(home).verify().isEmpty());
    }

    private static Path article(String id) throws IOException {
        return Files.writeString(
                made.resolve(id + ".json"),
                "[{\"文章标识符aid\":\"%s\",\"标题title\":\"消息%s\",\"finalContent\":\"星河资本宣布投资云帆芯片公司。\"}]".formatted(id, id));
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        int verb = args[0].equals("generations") ? 2 : 1;
        all.addAll(verb, List.of("--home", home.toString()));
        return Main.run(all.toArray(String[]::new));
    }

    private static void flip(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int b = bytes.read();
            bytes.seek(at);
            bytes.write(b ^ 0x01);
        }
    }

    private static boolean holds(int port, String title) throws IOException, InterruptedException {
        var query = "ASK { ?article <http://purl.org/dc/terms/title> '" + title + "'@zh }";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/huchuang/query"))
                .header("Content-Type", "application/sparql-query; charset=utf-8")
                .header("Accept", "application/sparql-results+json")
                .POST(HttpRequest.BodyPublishers.ofString(query, StandardCharsets.UTF_8))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body().contains("true");
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        for (int i = 0; i < 200 && !condition.holds(); i++) {
            Thread.sleep(100);
        }
        assertTrue(condition.holds());
    }
}
