package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is there in Chinese and in English, one click apart, without cookie or script. */
class LanguageIT {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void serve() throws Exception {
        served = new Served(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "overview",
                "search?q=%E6%A0%B7%E4%BE%8B&type=Company",
                "search",
                "explore",
                "questions",
                "questions/funds",
                "downloads",
                "authority",
                "api",
                "page/institution/c1",
                "page/article/a1",
                "page/claim/1",
                "page/fund/none"
            })
    void switchesToEnglishAndBackAndStaysThere(String path) throws Exception {
        var chinese = page(path, "");
        assertEquals("zh-Hans", chinese.selectFirst("html").attr("lang"));
        var there = chinese.selectFirst(".hc-switch");
        assertEquals("English", there.text());
        var english = page(path.replaceFirst("\\?.*", "") + there.attr("href"), "");
        assertTrue(english.selectFirst(".hc-nav").text().contains("Overview"));
        for (var link : english.select(".hc-nav a[href^=/]")) {
            assertTrue(link.attr("href").contains("lang=en"), link.outerHtml());
        }
        assertEquals("中文", english.selectFirst(".hc-switch").text());
        assertTrue(english.selectFirst(".hc-switch").attr("href").contains("lang=zh"));
        for (var form : english.select("form[action]")) {
            assertEquals("en", form.selectFirst("input[name=lang]").attr("value"), form.outerHtml());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "page/institution/c1", "search", "questions", "questions/funds", "downloads"})
    void saysNoChineseWordOfItsOwnInEnglish(String path) throws Exception {
        var english = page(path + "?lang=en", "");
        var headings = english.select("h2, h3, th, label, button, summary, nav > :not(.hc-switch), .hc-counts li");
        for (var heading : headings) {
            var own = heading.ownText();
            // what the graph's things are called is no word of the page's own
            assertFalse(HAN.matcher(own).find() && !own.contains("样例"), heading.outerHtml());
        }
    }

    @Test
    void listensToWhatTheBrowserPrefers() throws Exception {
        assertEquals(
                "en",
                page("overview", "en-GB,en;q=0.9,zh;q=0.5").selectFirst("html").attr("lang"));
        assertEquals(
                "zh-Hans",
                page("overview", "zh-CN,en;q=0.5").selectFirst("html").attr("lang"));
        assertEquals("zh-Hans", page("overview", "fi").selectFirst("html").attr("lang"));
        assertEquals(
                "zh-Hans", page("overview?lang=zh", "en").selectFirst("html").attr("lang"));
        assertEquals("zh-Hans", page("overview?lang=xx", "").selectFirst("html").attr("lang"));
        var answer = get("overview", "en");
        assertTrue(answer.headers().allValues("Vary").toString().contains("Accept-Language"));
        assertEquals("en", answer.headers().firstValue("Content-Language").orElseThrow());
        assertFalse(page("overview", "en").selectFirst(".hc-nav a").attr("href").contains("lang="));
    }

    @Test
    void tagsEachLanguageOfAPageDifferently() throws Exception {
        var tags = List.of("zh", "en").stream().map(l -> tag(l)).distinct().toList();
        assertEquals(2, tags.size());
    }

    @Test
    void callsThingsByTheirEnglishNamesWhereTheyHaveOne() throws Exception {
        served.publish("a9", """
                @prefix hc: <https://w3id.org/huchuang/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <id/institution/n1> a hc:University ; rdfs:label "星海大学"@zh ; skos:prefLabel "星海大学"@zh , "Xinghai University"@en .
                <id/institution/n2> a hc:Laboratory ; rdfs:label "星海实验室"@zh ; skos:prefLabel "星海实验室"@zh ; hc:partOf <id/institution/n1> .
                """);
        for (int i = 0; i < 300 && get("page/institution/n2", "").statusCode() != 200; i++) {
            Thread.sleep(100); // until the new generation is served
        }
        assertEquals(
                "Xinghai University",
                page("page/institution/n1?lang=en", "").selectFirst("h1").text());
        assertTrue(page("page/institution/n1?lang=en", "")
                .selectFirst("header")
                .text()
                .contains("星海大学"));
        var laboratory = page("page/institution/n2?lang=en", "");
        assertTrue(laboratory.selectFirst(".hc-facts").text().contains("Xinghai University"));
        assertTrue(
                page("page/institution/n2", "").selectFirst(".hc-facts").text().contains("星海大学"));
        assertTrue(page("search?q=xinghai&lang=en", "")
                .select(".hc-results")
                .text()
                .contains("Xinghai University"));
    }

    private static String tag(String language) {
        try {
            return get("page/institution/c1", language)
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document page(String path, String language) throws Exception {
        return Jsoup.parse(get(path, language).body(), served.base());
    }

    private static HttpResponse<String> get(String path, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(served.base() + path));
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
