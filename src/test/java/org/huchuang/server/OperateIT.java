package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.server.gateway.Limits;
import org.huchuang.server.operate.Operating;
import org.huchuang.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator asks a running server. */
class OperateIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(
                home.resolve("last-load.json"),
                "{\"read\":12,\"new\":8,\"changed\":2,\"unchanged\":2,\"facts\":50,\"kept\":45,\"rejected\":1,\"seconds\":4.0}");
        served = new Served(
                home, Limits.DEFAULTS, new Operating(home.resolve("last-load.json"), Optional.of("open-sesame")));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> get(String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static double figure(String metrics, String name) {
        var line = Pattern.compile("^" + Pattern.quote(name) + " ([0-9.E+-]+)$", Pattern.MULTILINE)
                .matcher(metrics);
        assertTrue(line.find(), name + " is not in\n" + metrics);
        return Double.parseDouble(line.group(1));
    }

    @Test
    void isAliveAndReadyWithAGenerationWhoseIndexesCanBeRead() throws Exception {
        var health = get(served.base() + "health");
        assertEquals(200, health.statusCode());
        var ready = get(served.base() + "ready");
        assertEquals(200, ready.statusCode(), ready.body());
        var said = new JsonMapper().readTree(ready.body());
        assertEquals("ready", said.get("status").asText());
        assertTrue(said.get("generation").asText().startsWith("0"), ready.body());
    }

    @Test
    void isNotReadyAndSaysWhyWhileNothingIsLoaded(@TempDir Path empty) throws Exception {
        try (var publication = Publication.of(Store.at(empty), "http://localhost/");
                var server = HuchuangServer.start(publication.graph(), empty, 0, true)) {
            var base = "http://localhost:" + server.port() + "/";
            assertEquals(200, get(base + "health").statusCode());
            var ready = get(base + "ready");
            assertEquals(503, ready.statusCode());
            var said = new JsonMapper().readTree(ready.body());
            assertTrue(said.get("problems").get(0).asText().contains("nothing has been loaded"), ready.body());
        }
    }

    @Test
    void tellsPrometheusOfRequestsQueriesMemoryGenerationAndLoad() throws Exception {
        get(served.base() + "overview");
        get(served.base() + "huchuang/query?query=ASK%7B%7D");
        get(served.base() + "huchuang/query?query=nonsense");
        var metrics = get(served.base() + "$/metrics").body();
        assertTrue(figure(
                        metrics,
                        "huchuang_http_requests_seconds_count{method=\"GET\",route=\"/overview\",status=\"200\"}")
                >= 1);
        assertTrue(figure(
                        metrics,
                        "huchuang_http_requests_seconds_bucket{method=\"GET\",route=\"/overview\",status=\"200\",le=\"+Inf\"}")
                >= 1);
        assertTrue(figure(metrics, "huchuang_queries_total{outcome=\"answered\"}") >= 1);
        assertTrue(figure(metrics, "huchuang_queries_total{outcome=\"query\"}") >= 1);
        assertTrue(figure(metrics, "huchuang_http_refused_total{reason=\"query\",route=\"/huchuang\"}") >= 1);
        assertTrue(metrics.contains("jvm_memory_used_bytes{area=\"heap\""));
        assertTrue(figure(metrics, "huchuang_generation_quads") > 100);
        assertEquals(
                figure(metrics, "huchuang_generation_labels"), figure(metrics, "huchuang_generation_index_documents"));
        assertTrue(figure(metrics, "huchuang_generation_age_seconds") < 600);
        assertTrue(metrics.contains("huchuang_generation{id=\"0"));
        assertEquals(8, figure(metrics, "huchuang_load_articles{state=\"new\"}"));
        assertEquals(5, figure(metrics, "huchuang_load_facts_per_article"));
        assertEquals(3, figure(metrics, "huchuang_load_articles_per_second"));
    }

    @Test
    void showsFiguresToStrangersOnlyWithThePassword() throws Exception {
        var proxied = new String[] {"X-Forwarded-For", "203.0.113.7"};
        var refused = get(served.base() + "$/metrics", proxied);
        assertEquals(401, refused.statusCode());
        assertTrue(refused.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
        assertFalse(refused.body().contains("jvm_"));
        assertEquals(401, get(served.base() + "$/metrics", with("admin:wrong")).statusCode());
        assertEquals(
                401, get(served.base() + "$/metrics", with("root:open-sesame")).statusCode());
        assertEquals(
                200, get(served.base() + "$/metrics", with("admin:open-sesame")).statusCode());
    }

    @Test
    void hearsNoMoreOfWhoGuessesThePasswordTooOften() throws Exception {
        var address = served.base() + "$/metrics";
        int refused = 0;
        for (int i = 0; i < 15; i++) {
            refused += get(address, from("203.0.113.9", "admin:guess" + i)).statusCode() == 429 ? 1 : 0;
        }
        assertTrue(refused > 0, refused + " of 15 guesses refused");
        var right = get(address, from("203.0.113.9", "admin:open-sesame"));
        assertEquals(429, right.statusCode());
        assertTrue(right.headers().firstValue("Retry-After").isPresent());
        assertEquals(
                200, get(address, from("203.0.113.10", "admin:open-sesame")).statusCode());
    }

    private static String[] with(String credentials) {
        return from("203.0.113.7", credentials);
    }

    private static String[] from(String client, String credentials) {
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new String[] {"X-Forwarded-For", client, "Authorization", "Basic " + basic};
    }
}
