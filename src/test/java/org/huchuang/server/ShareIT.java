package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.huchuang.server.gateway.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one client gets of pages and data, through a proxy on this machine. */
class ShareIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MANY = 50_000;

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void serveTheFixture() throws IOException {
        Files.createDirectories(home.resolve("releases"));
        // a second of processor time, and next to nothing comes back; the usual rights for clients that browse
        served = new Served(home, Limits.DEFAULTS.visited(new Limits.Client(12, 1, 1, 1, 200)));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.1, api/q/fund-investments, application/json, application/problem+json",
        "203.0.113.2, search?q=a, text/html, text/html",
        "203.0.113.4, 'reconcile?query=%E5%9F%BA%E9%87%91', text/plain, text/plain",
        "203.0.113.5, page/fund/f1, '', application/problem+json"
    })
    void endsWhenItsProcessorTimeIsUsedUp(String client, String path, String accept, String type) throws Exception {
        var first = get(client, path, accept);
        assertEquals(200, first.statusCode(), first.body());
        var last = untilRefused(client, path, accept);
        assertTrue(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()) > 0);
        assertTrue(
                last.headers().firstValue("Content-Type").orElseThrow().startsWith(type),
                last.headers().toString());
        assertTrue(last.headers().firstValue("ETag").isEmpty());
        // whoever it says that it speaks for
        untilRefused("198.51.100.2, " + client, path, accept);
        // others, files, and the machine itself are not touched by it; nor is the query endpoint
        assertEquals(200, get("198.51.100.1", path, accept).statusCode());
        assertEquals(200, get(client, "assets/huchuang.css", "*/*").statusCode());
        assertEquals(200, get(client, "health", "*/*").statusCode());
        assertEquals(200, get(client, "huchuang/query?query=ASK%7B%7D", "*/*").statusCode());
        assertEquals(200, get("", path, accept).statusCode());
        var refused = get("", "$/metrics", "*/*").body();
        assertTrue(refused.contains("huchuang_http_refused_total{reason=\"client\""), refused);
    }

    /** On a busy machine a little time comes back between two requests. */
    private static HttpResponse<String> untilRefused(String client, String path, String accept) throws Exception {
        var last = get(client, path, accept);
        for (int i = 0; i < MANY && last.statusCode() == 200; i++) {
            last = get(client, path, accept);
        }
        assertEquals(429, last.statusCode());
        return last;
    }

    @Test
    void endsWhenTooManyOfItsRequestsFail() throws Exception {
        int status = 404;
        for (int i = 0; i < 300 && status == 404; i++) {
            status = get("203.0.113.7", "page/fund/none" + i, "text/html").statusCode();
        }
        assertEquals(429, status);
    }

    @Test
    void isEnoughForSomebodyWhoBrowsesAndTypesFast(@TempDir Path other) throws Exception {
        try (var usual = new Served(other)) {
            var paths = new ArrayList<String>();
            for (var page :
                    new String[] {"overview", "search?q=a", "page/fund/f1", "questions", "explore", "ontology"}) {
                paths.add(page);
                paths.add("assets/huchuang.css");
                for (int i = 0; i < 15; i++) {
                    paths.add("api/search?q=" + "abcdefghijklmno".charAt(i) + "&limit=5");
                    paths.add("api/explore/terms?n=" + i);
                }
            }
            for (var path : paths) {
                assertEquals(
                        200, send(usual.base() + path, "203.0.113.8", "*/*").statusCode(), path);
            }
            // six at once, as browsers ask
            for (int i = 0; i < 20; i++) {
                var together = new ArrayList<CompletableFuture<HttpResponse<String>>>();
                for (int n = 0; n < 6; n++) {
                    together.add(HTTP.sendAsync(
                            request(usual.base() + "api/search?q=" + i + n, "203.0.113.8", "*/*"),
                            BodyHandlers.ofString()));
                }
                for (var one : together) {
                    assertEquals(200, one.get().statusCode());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"reconcile, application/x-www-form-urlencoded", "api/explore/graph, application/json"})
    void keepsNobodyWaitingForThoseWhoSendSlowly(String path, String type) throws Exception {
        var head = "POST /%s HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.30\r\n".formatted(path)
                + "Content-Type: %s\r\nContent-Length: 1000\r\n\r\n{".formatted(type);
        try (var held = new RawHttp(URI.create(served.base()).getPort()).hold(head, 200)) {
            assertEquals(200, held.connections().size());
            assertEquals(200, get("198.51.100.30", "overview", "text/html").statusCode());
            assertEquals(429, get("203.0.113.30", "overview", "text/html").statusCode());
        }
    }

    @Test
    void keepsNobodyWaitingForThoseWhoReadADownloadSlowly() throws Exception {
        var file = home.resolve("releases/large.bin");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200_000_000);
        }
        var readers = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 40; i++) {
                var reader = new Socket("localhost", URI.create(served.base()).getPort());
                readers.add(reader);
                reader.getOutputStream()
                        .write(
                                "GET /downloads/large.bin HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.9\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));
                assertEquals('H', reader.getInputStream().read());
            }
            assertEquals(200, get("198.51.100.3", "search?q=c", "*/*").statusCode());
        } finally {
            for (var reader : readers) {
                reader.close();
            }
        }
    }

    private static HttpResponse<String> get(String client, String path, String accept) throws Exception {
        return send(served.base() + path, client, accept);
    }

    private static HttpResponse<String> send(String address, String client, String accept) throws Exception {
        return HTTP.send(request(address, client, accept), BodyHandlers.ofString());
    }

    private static HttpRequest request(String address, String client, String accept) {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        if (!client.isEmpty()) {
            request.header("X-Forwarded-For", client);
        }
        return request.build();
    }
}
