package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.io.file.PathUtils;
import org.huchuang.release.Releases;
import org.huchuang.store.Store;
import org.huchuang.store.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** A release made beside the running service is listed and can be taken away, whole and in parts. */
class DownloadsIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path home;

    @Test
    void offersReleasesWithRangesAndTags() throws Exception {
        try (var served = new Served(home)) {
            var page = get(served.base() + "downloads");
            assertTrue(page.body().contains("还没有发布"), page.body());

            var store = Store.at(home);
            Path folder;
            try (var generation = store.current().orElseThrow()) {
                folder = Releases.make(generation, store.releases()).folder();
            }
            Files.writeString(home.resolve("secret.txt"), "secret");
            var address = served.base() + "downloads/" + folder.getFileName() + "/";
            page = get(served.base() + "downloads");
            assertTrue(page.body().contains("huchuang.nq.gz"));

            var whole = HTTP.send(
                    HttpRequest.newBuilder(URI.create(address + "huchuang.nq.gz"))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            var bytes = Files.readAllBytes(folder.resolve("huchuang.nq.gz"));
            assertEquals(bytes.length, whole.body().length);
            assertEquals(
                    bytes.length,
                    whole.headers().firstValueAsLong("Content-Length").orElse(-1));
            var tag = whole.headers().firstValue("ETag").orElseThrow();
            assertEquals(
                    304, get(address + "huchuang.nq.gz", "If-None-Match", tag).statusCode());

            var part = get(address + "SHA256SUMS", "Range", "bytes=0-63");
            assertEquals(206, part.statusCode());
            assertEquals(Files.readString(folder.resolve("SHA256SUMS")).substring(0, 64), part.body());

            for (var outside :
                    new String[] {"../secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt", "..%5csecret.txt"}) {
                var answer = get(served.base() + "downloads/" + outside);
                assertTrue(answer.statusCode() >= 400, outside);
                assertFalse(answer.body().equals("secret"), outside);
            }
            assertTrue(get(address).statusCode() >= 400, "folders are not listed");
        }
    }

    @Test
    void neitherListsNorServesAPrivateReleaseWhereverItLies() throws Exception {
        try (var served = new Served(home)) {
            var store = Store.at(home);
            try (var writer = store.write()) {
                var update = writer.update();
                var held = store.archive().articles().get("a1");
                var graph = store.archive().read(held.graph());
                var text = update.text(new Text("题", "这是只给自己看的全文"));
                update.put("a1", "fixture", "a1", "1", "2026-01-05", graph, text);
                writer.commit(update, served.base());
            }
            Path folder;
            try (var generation = store.current().orElseThrow()) {
                folder = Releases.makePrivate(generation, store.archive(), store.releases())
                        .folder();
            }
            var renamed = store.releases().resolve("huchuang-9");
            PathUtils.copyDirectory(folder, renamed);
            for (var name : new String[] {folder.getFileName().toString(), "huchuang-9"}) {
                for (var file : new String[] {"texts.jsonl.gz", "huchuang.nq.gz", "SHA256SUMS", ""}) {
                    var answer = get(served.base() + "downloads/" + name + "/" + file);
                    assertEquals(404, answer.statusCode(), name + "/" + file);
                }
            }
            assertFalse(get(served.base() + "downloads").body().contains("huchuang.nq.gz"));
        }
    }

    @Test
    void feedsNewThingsAsWellFormedAtom() throws Exception {
        try (var served = new Served(home)) {
            var feed = get(served.base() + "feed");
            assertEquals(200, feed.statusCode());
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed.body())));
            var entries = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
            assertTrue(entries.getLength() > 5, feed.body());
            assertTrue(feed.body().contains("样例智能"));
            assertEquals(
                    304,
                    get(
                                    served.base() + "feed",
                                    "If-None-Match",
                                    feed.headers().firstValue("ETag").orElseThrow())
                            .statusCode());
        }
    }

    private static HttpResponse<String> get(String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
