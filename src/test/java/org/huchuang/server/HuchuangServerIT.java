package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HuchuangServerIT {
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

    @Test
    void answersSparqlOverTheUnionOfAllGraphs() throws Exception {
        var answer = ask(
                "SELECT ?n { <" + served.base() + "id/fund/f1> <http://www.w3.org/2004/02/skos/core#prefLabel> ?n }");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("样例一号基金"), answer.body());
    }

    @Test
    void findsByPartOfANameThroughTheTextIndex() throws Exception {
        var answer = ask("PREFIX text: <http://jena.apache.org/text#> "
                + "SELECT ?s { ?s text:query (<http://www.w3.org/2004/02/skos/core#prefLabel> '\"一号基金\"') }");
        assertTrue(answer.body().contains("id/fund/f1"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, /page/fund/f1",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', /page/fund/f1",
        "text/turtle, /data/fund/f1.ttl",
        "'application/ld+json;q=0.9, text/html;q=0.1', /data/fund/f1.jsonld",
        "application/n-triples, /data/fund/f1.nt",
        "application/rdf+xml, /data/fund/f1.rdf"
    })
    void sendsFromAThingToWhatIsKnownAboutIt(String accept, String location) throws Exception {
        var answer = get("/id/fund/f1", accept);
        assertEquals(303, answer.statusCode());
        assertEquals(location, answer.headers().firstValue("Location").orElseThrow());
        assertTrue(answer.headers().allValues("Vary").toString().contains("Accept"));
    }

    @Test
    void refusesWhatItCannotOfferAndWhatItDoesNotKnow() throws Exception {
        assertEquals(406, get("/id/fund/f1", "image/png").statusCode());
        assertEquals(404, get("/id/fund/none", "text/html").statusCode());
        assertEquals(404, get("/page/fund/none", "text/html").statusCode());
        assertEquals(404, get("/data/fund/none.ttl", "*/*").statusCode());
        assertEquals(404, get("/data/fund/f1.exe", "*/*").statusCode());
    }

    @Test
    void describesAThingInEverySyntax() throws Exception {
        for (var syntax : List.of("ttl", "jsonld", "nt", "rdf")) {
            var answer = get("/data/fund/f1." + syntax, "*/*");
            assertEquals(200, answer.statusCode(), syntax);
            var lang = RDFLanguages.contentTypeToLang(
                    answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", ""));
            var model = ModelFactory.createDefaultModel();
            RDFParser.create()
                    .source(new StringReader(answer.body()))
                    .lang(lang)
                    .base(served.base())
                    .parse(model);
            assertTrue(model.containsLiteral(
                    model.createResource(served.base() + "id/fund/f1"),
                    model.createProperty("https://w3id.org/huchuang/ontology#fundSize"),
                    "100亿元"));
        }
    }

    @Test
    void showsFactsWithTheirSentenceOnThePage() throws Exception {
        var page = get("/page/fund/f1", "text/html").body();
        assertTrue(page.contains("<h1>样例一号基金</h1>"), page);
        assertTrue(page.contains("href=\"/page/institution/c1\""), page);
        assertTrue(page.contains("<mark>样例一号基金向样例智能投资3亿元</mark>"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/health",
                "/overview",
                "/assets/huchuang.css",
                "/assets/fuseki.js",
                "/$/server",
                "/$/ping"
            })
    void answersAtEveryAddress(String path) throws Exception {
        var answer = get(path, "*/*");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .startsWith("default-src 'self'"));
    }

    @Test
    void addsItsNavigationToTheFusekiUi() throws Exception {
        var page = get("/", "text/html").body();
        assertTrue(page.contains("class=\"hc-nav\""), page);
        assertTrue(page.indexOf("hc-nav") < page.indexOf("<div id=\"app\">"), page);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/huchuang/update",
        "POST,/huchuang",
        "PUT,/huchuang",
        "DELETE,/huchuang",
        "POST,/huchuang/data",
        "POST,/$/datasets"
    })
    void writesNothingAndGivesNoDump(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/sparql-update")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("CLEAR ALL"))
                .build();
        int status = HTTP.send(request, BodyHandlers.ofString()).statusCode();
        assertTrue(status >= 400 && status < 500, method + " " + path + " " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT (<java:java.lang.System.exit>(0) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(4000) AS ?x) {}",
            })
    void reachesNothingOutsideTheGraph(String query) throws Exception {
        var answer = ask(query);
        assertFalse(answer.body().contains("\"value\""), answer.body());
    }

    @Test
    void changesGenerationWithoutLosingARequest() throws Exception {
        var stop = new AtomicBoolean();
        try (var clients = Executors.newFixedThreadPool(3)) {
            Callable<Integer> client = () -> {
                int answered = 0;
                while (!stop.get()) {
                    var answer = ask("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/huchuang/ontology#Company> }");
                    assertEquals(200, answer.statusCode(), answer.body());
                    answered++;
                }
                return answered;
            };
            var runs = List.of(clients.submit(client), clients.submit(client), clients.submit(client));
            for (int i = 0; i < 3; i++) {
                awaitGeneration(served.publish(
                        "b" + i,
                        "<" + served.base() + "id/institution/n" + i
                                + "> a <https://w3id.org/huchuang/ontology#Company> ."));
            }
            stop.set(true);
            int answered = 0;
            for (var run : runs) {
                answered += run.get();
            }
            assertTrue(answered > 0);
        }
        assertTrue(ask("ASK { <" + served.base() + "id/institution/n2> ?p ?o }")
                .body()
                .contains("true"));
    }

    private static void awaitGeneration(String id) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (get("/health", "*/*").body().contains(id)) {
                return;
            }
            Thread.sleep(100);
        }
        assertFalse(true, "generation " + id + " was not picked up");
    }

    private static HttpResponse<String> ask(String sparql) throws Exception {
        return get(
                "/huchuang/query?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8),
                "application/sparql-results+json");
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(served.base() + path.substring(1));
    }
}
