package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.huchuang.resource.Resources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesIT {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private static final String SCRIPT = "</script><script>alert(1)</script>";
    private static final List<String> HOSTILE = List.of(
            SCRIPT,
            "\"><img src=x onerror=alert(2)>",
            "' onmouseover='alert(3)",
            "${7*7}<#assign x=1>{{7*7}}",
            "&lt;b&gt; &amp;",
            "名称\u202Eexe.txt\u202C",
            "a\\r\\nSet-Cookie: x=1",
            "javascript:alert(4)",
            "]]>--><!--",
            "=HYPERLINK(1)");

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void serveTheFixtureAndHostileNames() throws Exception {
        served = new Served(home);
        served.publish("hostile", hostile());
        for (int i = 0; i < 300 && get("page/institution/h0").statusCode() != 200; i++) {
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void groupsFactsByRelationAndNamesIncomingOnesFromTheirOtherEnd() throws Exception {
        var page = html("page/institution/c1");
        assertEquals("样例智能", page.selectFirst("h1").text());
        assertTrue(page.selectFirst("#focusesOn\\.out h3").text().startsWith("聚焦"));
        assertTrue(page.selectFirst("#investedIn\\.in li").text().contains("样例"));
        assertFalse(page.select("#investedIn\\.in mark").isEmpty());
        assertTrue(page.selectFirst(".hc-cite").text().contains("[EB/OL]"));
        assertTrue(page.selectFirst("a[href^=/explore?iri=]").attr("href").endsWith("institution/c1"));
    }

    @Test
    void leadsFromEveryClassAndPropertyToItsPlaceInTheOntology() throws Exception {
        var terms = html("ontology");
        var claim = html("page/institution/c1").selectFirst("a[href*=/claim/]").attr("href");
        for (var path : List.of("page/institution/c1", "page/fund/f1", claim.replaceFirst("^/", ""))) {
            var links = html(path).select("a[href*=ontology#]");
            assertFalse(links.isEmpty(), path);
            for (var link : links) {
                var id = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
                assertTrue(terms.getElementById(id) != null, path + " leads to " + id);
            }
        }
        assertFalse(
                html("page/institution/c1")
                        .select("a[href$=ontology#hasInvestor]")
                        .isEmpty(),
                "the inverse from the other end");
    }

    @Test
    void showsOneRelationFromSomePlaceOn() throws Exception {
        var all = html("page/institution/c1");
        var part = html("page/institution/c1?part=investedIn.in&from=1");
        assertEquals(1, part.select("section").size());
        assertEquals(
                all.select("#investedIn\\.in ul.hc-facts > li").size() - 1,
                part.select("#investedIn\\.in ul.hc-facts > li").size());
    }

    @Test
    void putsDatedFactsInOrder() throws Exception {
        var times = html("page/institution/c1").select(".hc-moments time").eachText();
        assertFalse(times.isEmpty());
        assertEquals(times.stream().sorted().toList(), times);
    }

    @Test
    void describesAThingInTheWordsOfSchemaOrg() throws Exception {
        var json = new JsonMapper()
                .readTree(html("page/institution/c1")
                        .selectFirst("script[type=application/ld+json]")
                        .data());
        assertEquals("样例智能", json.path("name").asText());
        assertEquals(served.base() + "id/institution/c1", json.path("@id").asText());
    }

    @Test
    void answers304ToWhoeverHasThePageAndLinksToItsData() throws Exception {
        var first = get("page/fund/f1");
        assertTrue(first.headers().allValues("Link").stream().anyMatch(l -> l.contains("text/turtle")));
        var again = HTTP.send(
                HttpRequest.newBuilder(URI.create(served.base() + "page/fund/f1"))
                        .header(
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .build(),
                BodyHandlers.ofString());
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void showsWhereAnArticleAppearedAndHowToCiteIt() throws Exception {
        var page = html("page/article/a1");
        assertTrue(page.selectFirst("header").text().contains("样例日报"));
        assertTrue(page.selectFirst(".hc-cite").text().contains("[EB/OL]"));
    }

    @Test
    void answersEveryIriInHtmlAndTurtle() throws Exception {
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        Resources.text("questions-fixture.ttl").replace("http://localhost:3030/", served.base()),
                        Lang.TURTLE)
                .parse(model);
        var iris = new TreeSet<String>();
        model.listSubjects().forEach(r -> iris.add(r.getURI()));
        iris.removeIf(i -> !i.startsWith(served.base() + "id/") || i.contains("#"));
        assertTrue(iris.size() > 50);
        var wrong = new ArrayList<String>();
        for (var iri : iris) {
            for (var type : List.of("text/html", "text/turtle")) {
                var answer = HTTP.send(
                        HttpRequest.newBuilder(URI.create(iri))
                                .header("Accept", type)
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() != 200
                        || !answer.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .startsWith(type)) {
                    wrong.add(answer.statusCode() + " " + type + " " + iri);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void showsHostileNamesTitlesAndQuotesAsText() throws Exception {
        for (int i = 0; i < HOSTILE.size(); i++) {
            var page = html("page/institution/h" + i);
            assertEquals(
                    Jsoup.parse("<p></p>")
                            .body()
                            .selectFirst("p")
                            .text(HOSTILE.get(i))
                            .text(),
                    page.selectFirst("h1").text());
            assertHarmless(page);
            assertHarmless(html("page/article/hostile"));
            assertHarmless(html("page/claim/h" + i));
        }
        assertHarmless(html("overview"));
    }

    private static void assertHarmless(Document page) {
        for (var script : page.select("script")) {
            assertTrue(script.hasAttr("src") || script.attr("type").equals("application/ld+json"), script.outerHtml());
            assertFalse(script.data().contains("<"), script.outerHtml());
        }
        assertEquals(0, page.select("img, [onerror], [onmouseover], [style]").size(), page.outerHtml());
        for (var link : page.select("[href]")) {
            assertFalse(link.attr("href").strip().toLowerCase().startsWith("javascript:"), link.outerHtml());
        }
        assertFalse(page.text().contains("49<"), page.text());
    }

    private static String hostile() {
        var turtle = new StringBuilder("""
                @prefix hc: <https://w3id.org/huchuang/ontology#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .
                @prefix oa: <http://www.w3.org/ns/oa#> .
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @base <%sid/> .
                <article/hostile> a hc:Article ; dcterms:title %s ; rdfs:label %s ; foaf:page <javascript:alert(5)> .
                """.formatted(served.base(), literal(SCRIPT), literal(SCRIPT)));
        for (int i = 0; i < HOSTILE.size(); i++) {
            var name = literal(HOSTILE.get(i));
            turtle.append("""
                    <institution/h%1$d> a hc:Company ; skos:prefLabel %2$s@zh ; rdfs:label %2$s@zh ; hc:locatedIn <place/d1> ; hc:website <javascript:alert(6)> .
                    <article/hostile> hc:mentions <institution/h%1$d> .
                    <claim/h%1$d> a hc:Claim ; rdf:subject <institution/h%1$d> ; rdf:predicate hc:locatedIn ; rdf:object <place/d1> ;
                      hc:evidence <claim/h%1$d#evidence> ; hc:confidence 0.9 ; hc:rule %2$s ; hc:postTitle %2$s ; prov:wasDerivedFrom <article/hostile> .
                    <claim/h%1$d#evidence> oa:exact %2$s ; oa:prefix %2$s ; oa:suffix %2$s ; oa:start %1$d .
                    """.formatted(i, name));
        }
        return turtle.toString();
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Document html(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body(), served.base());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(served.base() + path)).build(), BodyHandlers.ofString());
    }
}
