package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.huchuang.resource.Resources;
import org.huchuang.server.Crawl;
import org.huchuang.server.HuchuangServer;
import org.huchuang.server.Publication;
import org.huchuang.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the loader mints, the server answers: every identifier of the samples, and every two hundredth of the authority. */
class SampleCrawlIT {
    private static final int SOME = 200;

    @TempDir
    Path folder;

    @Test
    void answersEveryIdentifierAsAPageAndAsTurtle() throws Exception {
        int port = free();
        var base = "http://localhost:" + port + "/";
        var sample = Files.writeString(folder.resolve("s.json"), Resources.text("samples/wechat-sample.json"));
        var home = folder.resolve("home");
        assertEquals(0, Main.run(new String[] {"load", "--home", home.toString(), "--base", base, sample.toString()}));
        var store = Store.at(home);
        try (var publication = Publication.of(store, base);
                var server = HuchuangServer.start(publication.graph(), store.releases(), port, true)) {
            var crawl = new Crawl(base, "http://localhost:" + server.port() + "/");
            var iris = crawl.iris(
                    publication.graph(), g -> !g.endsWith("id/graph/authority") && !g.endsWith("id/graph/ontology"));
            assertTrue(iris.size() > 100, iris.size() + " identifiers");
            int n = 0;
            for (var iri : new TreeSet<>(crawl.iris(publication.graph(), g -> true))) {
                if (n++ % SOME == 0) {
                    iris.add(iri);
                }
            }
            assertEquals(Map.of(), crawl.wrong(iris));
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
