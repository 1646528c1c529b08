package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExploreIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

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

    @Test
    void countsTheNeighboursOfAThingByRelationAndDirection() throws Exception {
        var about = ask("node?id=institution/c1");
        assertEquals("样例智能", about.path("node").path("name").asText());
        assertEquals("/page/institution/c1", about.path("node").path("page").asText());
        var invested = group(about, "investedIn", "in");
        assertTrue(invested.path("count").asInt() >= 1);
        assertTrue(invested.path("types").path("Fund").asInt() >= 1);
    }

    @Test
    void takesAnIriAsWellAsAKey() throws Exception {
        assertEquals(ask("node?id=fund/f1"), ask("node?id=" + served.base() + "id/fund/f1"));
    }

    @Test
    void expandsOneRelationInOneDirection() throws Exception {
        var found = ask("neighbours?id=institution/c1&relation=investedIn&direction=in&type=Fund");
        assertEquals(
                List.of("Fund"),
                found.path("nodes").findValuesAsText("type").stream().distinct().toList());
        for (var edge : found.path("edges")) {
            assertEquals("investedIn", edge.path("relation").asText());
            assertEquals("institution/c1", edge.path("to").asText());
            assertTrue(edge.path("facts").asInt() >= 1);
        }
    }

    @Test
    void givesNeighboursPageByPageWithoutRepeating() throws Exception {
        var all = ask("neighbours?id=institution/c1&limit=200").path("nodes").findValuesAsText("id");
        var first = ask("neighbours?id=institution/c1&limit=2").path("nodes").findValuesAsText("id");
        var second = ask("neighbours?id=institution/c1&limit=2&offset=2")
                .path("nodes")
                .findValuesAsText("id");
        assertEquals(all.subList(0, 2), first);
        assertEquals(all.subList(2, 4), second);
    }

    @Test
    void leavesOutWhatNoArticleOfTheAskedYearsStates() throws Exception {
        assertTrue(ask("neighbours?id=institution/c1").path("total").asInt() > 0);
        assertEquals(
                0,
                ask("neighbours?id=institution/c1&from-year=1990&to-year=1991")
                        .path("total")
                        .asInt());
    }

    @Test
    void drawsAllEdgesBetweenFreshAndShownThings() throws Exception {
        var part = post("{\"fresh\": [\"fund/f1\", \"fund/none\"], \"shown\": [\"institution/c1\", \"person/p1\"]}");
        assertEquals(List.of("fund/f1"), part.path("nodes").findValuesAsText("id"));
        assertEquals(List.of("investedIn"), part.path("edges").findValuesAsText("relation"));
    }

    @Test
    void answersAnEdgeWithItsSentenceArticleAndCitation() throws Exception {
        var fact = ask("evidence?from=fund/f1&relation=investedIn&to=institution/c1")
                .path("facts")
                .path(0);
        assertEquals("样例一号基金向样例智能投资3亿元", fact.path("quote").asText());
        assertTrue(fact.path("page").asText().startsWith("/page/article/"));
        assertTrue(fact.path("citation").asText().contains("[EB/OL]"), fact.toString());
        assertTrue(fact.path("notes").toString().contains("3亿元"), fact.toString());
    }

    @Test
    void findsAShortestPathWithASentenceForEachHop() throws Exception {
        var found = ask("path?from=fund/f1&to=person/p1&type=Company");
        var way = found.path("paths").path(0);
        assertEquals(
                "[\"fund/f1\",\"institution/c1\",\"person/p1\"]",
                way.path("things").toString());
        for (var hop : way.path("hops")) {
            var quote = hop.path(0).path("sentence").path(0).path("quote").asText();
            assertTrue(quote.contains("样例智能") || quote.contains("张样例"), hop.toString());
        }
    }

    @Test
    void findsNoPathOverRelationsThatMayNotBeFollowed() throws Exception {
        assertEquals(
                0,
                ask("path?from=fund/f1&to=person/p1&relation=issued")
                        .path("paths")
                        .size());
        assertEquals(
                0, ask("path?from=fund/f1&to=person/p1&max=1").path("paths").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node?id=fund/none",
                "node",
                "neighbours?id=fund/f1&limit=0",
                "neighbours?id=fund/f1&relation=likes",
                "neighbours?id=fund/f1&type=Fish",
                "path?from=fund/f1&to=person/p1&max=99"
            })
    void refusesWhatCannotBeAskedInOneSentence(String path) throws Exception {
        var answer = get("api/explore/" + path);
        assertEquals(400, answer.statusCode());
        assertTrue(JSON.readTree(answer.body()).path("detail").asText().length() > 5);
    }

    @Test
    void hasNoOtherAddresses() throws Exception {
        assertEquals(404, get("api/explore/nothing").statusCode());
        assertEquals(404, get("api/explore/graph").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"fresh\": 7}"})
    void refusesABodyThatIsNoList(String body) throws Exception {
        assertEquals(400, send(body).statusCode());
    }

    @Test
    void opensThePageWithTheThingsOfAResult() throws Exception {
        var page = get(
                "explore?nodes=" + served.base() + "id/fund/f1,person/p1&iri=" + served.base() + "id/institution/c1");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("data-start=\"institution/c1,fund/f1,person/p1\""), page.body());
    }

    @Test
    void servesTheLibrariesOfTheClassPathAndNothingElse() throws Exception {
        assertEquals(200, get("webjars/cytoscape/dist/cytoscape.min.js").statusCode());
        for (var path :
                List.of("webjars/cytoscape/package.json", "webjars/none/x.js", "webjars/cytoscape/..%2f..%2fx.js")) {
            assertTrue(get(path).statusCode() >= 400, path);
        }
    }

    private static JsonNode group(JsonNode about, String relation, String direction) {
        for (var g : about.path("groups")) {
            if (g.path("relation").asText().equals(relation)
                    && g.path("direction").asText().equals(direction)) {
                return g;
            }
        }
        throw new AssertionError("no " + relation + " in " + about);
    }

    private static JsonNode ask(String path) throws Exception {
        var answer = get("api/explore/" + path);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private static JsonNode post(String body) throws Exception {
        var answer = send(body);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(String body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(served.base() + "api/explore/graph"))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(served.base() + path)).build(), BodyHandlers.ofString());
    }
}
