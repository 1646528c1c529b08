package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

class QueryGatewayIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ALL = "SELECT * { ?s ?p ?o }";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void serveTheFixture() throws IOException {
        var usual = Limits.DEFAULTS;
        served = new Served(
                home,
                usual.with(new Limits.Time(600, 600, 800))
                        .with(new Limits.Result(20, 1_000_000))
                        .with(new Limits.Work(2, 2, 300, 16, 32, 1000, 0.85, 3))
                        .with(new Limits.Client(2, 1, 2, 1, 3)));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void saysInHeaderAndHeadThatAnAnswerIsCut() throws Exception {
        var json = ask(ALL, "application/sparql-results+json");
        assertEquals(200, json.statusCode());
        assertEquals(
                "rows=20", json.headers().firstValue("X-Huchuang-Truncated").orElseThrow());
        var tree = new JsonMapper().readTree(json.body());
        assertEquals(20, tree.at("/results/bindings").size());
        assertEquals(served.base() + "api#truncated", tree.at("/head/link/0").asText());
        assertEquals(3, tree.at("/head/vars").size());
        var xml = ask(ALL, "application/sparql-results+xml");
        assertTrue(xml.body().contains("<link href=\"" + served.base() + "api#truncated\"/>"), xml.body());
    }

    @ParameterizedTest
    @CsvSource({"text/csv", "text/tab-separated-values"})
    void refusesACutAnswerWhereItCouldNotBeSaid(String type) throws Exception {
        assertEquals(422, ask(ALL, type).statusCode());
        assertEquals(200, ask(ALL + " LIMIT 20", type).statusCode());
    }

    @Test
    void refusesAGraphThatIsTooLarge() throws Exception {
        assertEquals(
                422, ask("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "text/turtle").statusCode());
        assertEquals(422, ask("DESCRIBE * { ?s ?p ?o }", "text/turtle").statusCode());
        var small = ask("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 5", "text/turtle");
        assertEquals(200, small.statusCode());
        assertTrue(small.headers().firstValue("X-Huchuang-Truncated").isEmpty());
    }

    @Test
    void leavesAWholeAnswerAlone() throws Exception {
        var answer = ask(ALL + " LIMIT 20", "application/sparql-results+json");
        assertTrue(answer.headers().firstValue("X-Huchuang-Truncated").isEmpty());
        assertFalse(answer.body().contains("\"link\""));
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/problem+json",
        "application/json, application/problem+json",
        "text/html, text/html",
        "text/plain, text/plain",
        "'', application/problem+json"
    })
    void saysWhatIsWrongInTheFormThatIsAskedFor(String accept, String type) throws Exception {
        var answer = ask("SELECT * { <b>x</b> & SERVICE", accept);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith(type), answer.toString());
        assertFalse(answer.body().contains("\tat "), answer.body());
        assertFalse(type.equals("text/html") && answer.body().contains("<b>x"), answer.body());
    }

    @Test
    void blamesAnImpossiblePortOnTheQuery() throws Exception {
        var answer = ask("ASK { <http://a:99999999999999> ?p ?o }", "text/plain");
        assertEquals(400, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-query, 'ASK {}', 200",
        "application/sparql-query;charset=UTF-8, 'ASK {}', 200",
        "application/sparql-query;charset=gbk, 'ASK {}', 415",
        "application/x-www-form-urlencoded, query=ASK%20%7B%7D, 200",
        "application/x-www-form-urlencoded, query=ASK%20%7B%7D&query=ASK, 400",
        "application/x-www-form-urlencoded, query=%zz, 400",
        "application/x-www-form-urlencoded, update=CLEAR%20ALL, 400",
        "application/sparql-update, CLEAR ALL, 415",
        "text/plain, 'ASK {}', 415",
        "multipart/form-data;boundary=x, 'ASK {}', 415"
    })
    void takesQueriesInTheWaysOfTheProtocol(String type, String body, int status) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(served.base() + "huchuang/sparql"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        assertEquals(status, HTTP.send(request, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void refusesBodiesThatAreTooLargeAlsoToClientsThatSendAllBeforeTheyRead() throws Exception {
        var head = "POST /huchuang/sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/sparql-query\r\nContent-Length: 2000000\r\n\r\n";
        try (var slow = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(served.base()).getPort())) {
            slow.getOutputStream().write((head + "x".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(500); // a server that does not want the rest has answered by now
            for (int i = 0; i < 10; i++) {
                slow.getOutputStream().write(new byte[100_000]);
                slow.getOutputStream().flush();
                Thread.sleep(20);
            }
            var answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        }
    }

    @Test
    void doesNotAskForABodyThatIsTooLarge() throws Exception {
        var answer = new RawHttp(URI.create(served.base()).getPort())
                .send("POST /huchuang/sparql HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                        + "Content-Type: application/sparql-query\r\nContent-Length: 2000000\r\n\r\n");
        assertEquals(413, answer.status(), answer.head());
    }

    @Test
    void letsNoClientHoldManyThreadsWithBodiesThatNeverEnd() throws Exception {
        var head = "POST /huchuang/sparql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.20\r\n"
                + "Content-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK";
        try (var held = new RawHttp(URI.create(served.base()).getPort()).hold(head, 200)) {
            assertEquals(200, held.connections().size());
            assertEquals(200, as("203.0.113.21", "ASK {}").statusCode());
            assertEquals(429, as("203.0.113.20", "ASK {}").statusCode());
        }
    }

    @Test
    void answersHeadAndOptionsAndKnowsItsOwnTag() throws Exception {
        var uri = uri("ASK {}");
        var head = HTTP.send(
                HttpRequest.newBuilder(uri)
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        var options = HTTP.send(
                HttpRequest.newBuilder(uri)
                        .method("OPTIONS", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertEquals(
                "GET, HEAD, POST, OPTIONS",
                options.headers().firstValue("Allow").orElseThrow());
        var tag = head.headers().firstValue("ETag").orElseThrow();
        var again = HTTP.send(
                HttpRequest.newBuilder(uri).header("If-None-Match", tag).build(), BodyHandlers.ofString());
        assertEquals(304, again.statusCode());
        assertTrue(ask("SELECT (NOW() AS ?t) {}", "*/*")
                .headers()
                .firstValue("ETag")
                .isEmpty());
    }

    @Test
    void stopsWhatTakesTooLongAndGivesNoPartOfIt() throws Exception {
        var answer = ask(ENDLESS, "application/sparql-results+json");
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void answersMoreThanWaitAtOnceWithComeBackLater() throws Exception {
        var all = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 12; i++) {
            var request = HttpRequest.newBuilder(uri(ENDLESS + " #" + i)).build();
            all.add(HTTP.sendAsync(request, BodyHandlers.ofString()));
        }
        int busy = 0;
        for (var one : all) {
            assertEquals(503, one.get().statusCode());
            busy += one.get().body().contains(":busy") ? 1 : 0;
        }
        assertTrue(busy >= 8, busy + " were turned away");
        assertEquals(200, ask("ASK {}", "*/*").statusCode());
    }

    @Test
    void countsTimeAndErrorsOfEachClientBehindAProxy() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 8; i++) {
            statuses.add(as("203.0.113.7", ENDLESS + " #" + i).statusCode());
        }
        assertTrue(statuses.contains(429), statuses.toString());
        var refused = as("203.0.113.7", "ASK {}");
        assertEquals(429, refused.statusCode());
        assertTrue(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()) > 0);
        // another client, and one that lies about where it comes from
        assertEquals(200, as("203.0.113.8", "ASK {}").statusCode());
        assertEquals(429, as("198.51.100.1, 203.0.113.7", "ASK {}").statusCode());
    }

    private static HttpResponse<String> as(String client, String query) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(uri(query))
                        .header("X-Forwarded-For", client)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> ask(String query, String accept) throws Exception {
        var request = HttpRequest.newBuilder(uri(query));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String query) {
        return URI.create(served.base() + "huchuang/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
