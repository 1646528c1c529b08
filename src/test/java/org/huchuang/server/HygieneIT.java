package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has in common. */
class HygieneIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void serveTheFixture() throws IOException {
        served = new Served(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/overview",
                "/search?q=a",
                "/none",
                "/huchuang/query",
                "/api/q",
                "/assets/huchuang.css",
                "/health"
            })
    void hasSafeHeadersEverywhere(String path) throws Exception {
        var headers = send("GET", path).headers();
        var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("script-src 'self';"), policy);
        assertTrue(policy.contains("frame-ancestors 'self'"), policy);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(headers.firstValue("Referrer-Policy").isPresent());
        assertTrue(headers.firstValue("X-Request-Id").isPresent());
        assertTrue(headers.firstValue("Server").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/overview, text/html",
        "/search?q=a, text/html",
        "/api/search?q=a, application/json",
        "/page/fund/f1, text/html",
        "/data/fund/f1.ttl, text/turtle",
        "/api/q/fund-investments, application/json"
    })
    void answersHeadAsGetWithoutBodyAndKnowsItsTag(String path, String type) throws Exception {
        var get = send("GET", path);
        var head = send("HEAD", path);
        assertEquals(get.statusCode(), head.statusCode());
        assertTrue(head.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
        assertEquals("", head.body());
        assertFalse(get.body().isEmpty());
        var again = send(
                "GET", path, "If-None-Match", get.headers().firstValue("ETag").orElseThrow());
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void givesNoTagToWhatIsNotThere() throws Exception {
        assertTrue(send("GET", "/page/fund/none").headers().firstValue("ETag").isEmpty());
        assertTrue(send("GET", "/api/q/none").headers().firstValue("ETag").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void offersNoOtherMethods(String method) throws Exception {
        for (var path : new String[] {"/overview", "/huchuang", "/api/q", "/downloads/x"}) {
            var answer = send(method, path);
            assertEquals(405, answer.statusCode());
            assertEquals(
                    "GET, HEAD, POST, OPTIONS",
                    answer.headers().firstValue("Allow").orElseThrow());
        }
    }

    @Test
    void letsScriptsOfOtherOriginsReadWhatIsForProgramsAndNothingElse() throws Exception {
        for (var path : new String[] {"/huchuang/query", "/api/q", "/data/fund/f1.ttl", "/reconcile"}) {
            var preflight =
                    send("OPTIONS", path, "Origin", "https://example.org", "Access-Control-Request-Method", "POST");
            assertEquals(204, preflight.statusCode(), path);
            assertEquals(
                    "*",
                    preflight
                            .headers()
                            .firstValue("Access-Control-Allow-Origin")
                            .orElseThrow());
            assertTrue(preflight
                    .headers()
                    .firstValue("Access-Control-Allow-Credentials")
                    .isEmpty());
        }
        assertTrue(send("GET", "/overview", "Origin", "https://example.org")
                .headers()
                .firstValue("Access-Control-Allow-Origin")
                .isEmpty());
    }

    @Test
    void compressesForThoseWhoCanReadIt() throws Exception {
        var answer = send("GET", "/overview", "Accept-Encoding", "gzip");
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/metrics", "/$/stats", "/$/stats/huchuang", "/%24/metrics", "/$/metrics;x=y"})
    void keepsAdministrationFromThoseWhomAProxyLetsIn(String path) throws Exception {
        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"}) {
            var status = send("GET", path, header, "203.0.113.9").statusCode();
            assertTrue(status == 404 || status == 400, path + " " + header + " " + status);
        }
    }

    @Test
    void letsTheOperatorSeeMetricsFromThisMachine() throws Exception {
        assertEquals(200, send("GET", "/$/metrics").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"text/html, text/html", "text/plain, text/plain", "application/json, application/problem+json"})
    void saysWhatIsNotThereInTheFormThatIsAskedFor(String accept, String type) throws Exception {
        var answer = send("GET", "/none", "Accept", accept);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/q/none, text/html, 404, text/html",
        "/api/q/none, text/plain, 404, text/plain",
        "/api/q/none, */*, 404, application/problem+json",
        "/api/explore/node?id=none, text/html, 400, text/html",
        "/api/explore/node?id=none, */*, 400, application/problem+json",
        "/api/search?q=a&limit=x, text/plain, 400, text/plain",
        "/api/search?q=a&limit=x, application/json, 400, application/problem+json",
        "/page/fund/none, text/html, 404, text/html",
        "/page/fund/none, application/json, 404, application/problem+json",
        "/data/fund/none.jsonld, application/ld+json, 404, application/problem+json",
        "/data/fund/none.ttl, text/turtle, 404, text/plain"
    })
    void saysWhatIsWrongInTheFormThatIsAskedFor(String path, String accept, int status, String type) throws Exception {
        var answer = send("GET", path, "Accept", accept);
        assertEquals(status, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith(type), answer.toString());
        assertFalse(answer.body().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/overview",
                "/api/q",
                "/explore",
                "/data/fund/f1.ttl",
                "/assets/huchuang.css",
                "/huchuang/query"
            })
    void offersOnlyMethodsThatThereAre(String path) throws Exception {
        var allowed = send("OPTIONS", path).headers().firstValue("Allow").orElseThrow();
        assertTrue(allowed.contains("GET") && allowed.contains("HEAD") && !allowed.contains("TRACE"), allowed);
    }

    @Test
    void describesTheEndpointToHeadAsToGet() throws Exception {
        assertEquals(200, send("GET", "/huchuang/query").statusCode());
        assertEquals(200, send("HEAD", "/huchuang/query").statusCode());
    }

    @Test
    void listsNoFolder() throws Exception {
        assertEquals(404, send("GET", "/static/").statusCode());
        assertEquals(404, send("GET", "/static").statusCode());
    }

    private static HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(served.base() + path.substring(1)))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
