package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huchuang.ontology.Authority;
import org.huchuang.ontology.CodeLists;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIT {
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

    @ParameterizedTest
    @CsvSource({"样例一号基金", "樣例一號基金", "yangliyihaojijin", "ylyhjj", "一号基金", "一", "样例一"})
    void findsAFundByWhateverIsTyped(String typed) throws Exception {
        var first = search("q=" + encode(typed)).path("result").path(0);
        assertEquals(served.base() + "id/fund/f1", first.path("iri").asText());
        assertEquals("/page/fund/f1", first.path("page").asText());
        assertEquals("样例一号基金", first.path("matched").asText());
        assertEquals("Fund", first.path("type").path("id").asText());
        assertEquals("基金", first.path("type").path("zh").asText());
        assertEquals(2, first.path("mentions").asInt());
        assertTrue(first.path("score").asDouble() > 0);
    }

    @Test
    void keepsToTheClassAndNumberAskedFor() throws Exception {
        var all = search("q=" + encode("样例")).path("total").asInt();
        var organisations = search("type=Institution&limit=1&q=" + encode("样例"));
        assertTrue(organisations.path("total").asInt() < all);
        assertEquals(1, organisations.path("result").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=", "q=x&type=Dragon", "q=x&limit=0", "q=x&limit=many", "q=x&limit=1000"})
    void refusesWhatCannotBeAskedWithASentence(String query) throws Exception {
        var answer = get("api/search?" + query);
        assertEquals(400, answer.statusCode());
        assertFalse(JSON.readTree(answer.body()).path("detail").asText().isBlank());
    }

    @Test
    void showsThingsFacetsAndSentencesWithoutAnyScript() throws Exception {
        var page = get("search?q=" + encode("样例智能")).body();
        assertTrue(page.contains("<a href=\"/page/institution/c1\">样例智能</a>"), page);
        assertTrue(page.contains("type=Company"), page);
        assertTrue(page.contains("<mark>样例智能位于样例科学城</mark>"), page);
        assertTrue(page.contains("href=\"/page/article/a1\""), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "样例\" OR *:*",
                "a:b AND (",
                "\\",
                "* ?",
                "/x/~",
                "%",
                "ab\u0000c",
                "{!func}"
            })
    void takesEveryTextAsText(String typed) throws Exception {
        var answer = get("search?q=" + encode(typed));
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("<script>alert"), answer.body());
        assertFalse(answer.body().contains("<mark>"), answer.body());
    }

    @Test
    void saysWhatTheAuthorityHoldsAndWhereToGetIt() throws Exception {
        var page = get("authority").body();
        assertTrue(page.contains("关于名称规范"), page);
        assertTrue(page.contains("href=\"/data/graph/authority.ttl\""), page);
        assertTrue(page.contains("href=\"/data/graph/authority.nt\""), page);
    }

    @Test
    void countsWhatTheAuthorityAndTheCodeListsKnow() throws Exception {
        var own = new Served(home.resolve("authority"));
        try {
            own.publishAuthority();
            var page = HTTP.send(
                            HttpRequest.newBuilder(URI.create(own.base() + "authority"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            var row = page.substring(page.indexOf("合计"), page.indexOf("</tr>", page.indexOf("合计")));
            var numbers = Pattern.compile("<td>(\\d+)</td>")
                    .matcher(row)
                    .results()
                    .map(m -> Integer.parseInt(m.group(1)))
                    .toList();
            var known = new HashSet<String>();
            Authority.packed().entries().forEach(e -> known.add(e.type().kind() + "/" + e.key()));
            Stream.of(CodeLists.packed().fields(), CodeLists.packed().places())
                    .flatMap(List::stream)
                    .forEach(c -> known.add(c.type().kind() + "/" + c.key()));
            assertEquals(known.size(), numbers.get(0));
            assertEquals(0, numbers.get(3), "nothing that the fixture mentions is known");
            assertTrue(numbers.get(2) > 0, "the fixture mentions things");
            var dump = HTTP.send(
                    HttpRequest.newBuilder(URI.create(own.base() + "data/graph/authority.nt"))
                            .build(),
                    BodyHandlers.ofString());
            assertTrue(dump.body().contains("上海市科学技术委员会"));
        } finally {
            own.close();
        }
    }

    @Test
    void offersTheSearchBoxOnTheOverview() throws Exception {
        assertTrue(get("overview").body().contains("role=\"search\""));
        assertEquals(200, get("assets/search.js").statusCode());
    }

    private static JsonNode search(String query) throws Exception {
        var answer = get("api/search?" + query);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(served.base() + path)).build(), BodyHandlers.ofString());
    }
}
