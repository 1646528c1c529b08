package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of content negotiation, line by line over HTTP. */
class NegotiationIT {
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
    @CsvSource(delimiter = '|', textBlock = """
            # path              | Accept                                          | status | Location
            id/fund/f1          |                                                 | 303    | /page/fund/f1
            id/fund/f1          | */*                                             | 303    | /page/fund/f1
            id/fund/f1          | text/html                                       | 303    | /page/fund/f1
            id/fund/f1          | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | 303 | /page/fund/f1
            id/fund/f1          | text/turtle                                     | 303    | /data/fund/f1.ttl
            id/fund/f1          | TEXT/Turtle ; charset=utf-8                     | 303    | /data/fund/f1.ttl
            id/fund/f1          | application/ld+json                             | 303    | /data/fund/f1.jsonld
            id/fund/f1          | application/n-triples                           | 303    | /data/fund/f1.nt
            id/fund/f1          | application/rdf+xml                             | 303    | /data/fund/f1.rdf
            id/fund/f1          | text/*                                          | 303    | /page/fund/f1
            id/fund/f1          | application/*                                   | 303    | /data/fund/f1.jsonld
            id/fund/f1          | text/html;q=0.1, application/ld+json;q=0.9      | 303    | /data/fund/f1.jsonld
            id/fund/f1          | text/turtle;q=0.5, application/rdf+xml;q=0.6    | 303    | /data/fund/f1.rdf
            id/fund/f1          | text/*;q=0.9, text/html;q=0.2                   | 303    | /data/fund/f1.ttl
            id/fund/f1          | text/html;q=0, */*                              | 303    | /data/fund/f1.ttl
            id/fund/f1          | image/png, */*;q=0.1                            | 303    | /page/fund/f1
            id/fund/f1          | image/png                                       | 406    |
            id/fund/f1          | text/turtle;q=0                                 | 406    |
            id/fund/f1          | nonsense                                        | 406    |
            id/fund/f1?format=ttl    | text/html                                  | 303    | /data/fund/f1.ttl
            id/fund/f1?format=turtle | text/html                                  | 303    | /data/fund/f1.ttl
            id/fund/f1?format=jsonld |                                            | 303    | /data/fund/f1.jsonld
            id/fund/f1?format=nt     |                                            | 303    | /data/fund/f1.nt
            id/fund/f1?format=rdf    |                                            | 303    | /data/fund/f1.rdf
            id/fund/f1?format=html   | text/turtle                                | 303    | /page/fund/f1
            id/fund/f1?format=docx   | text/html                                  | 406    |
            id/fund/f1?lang=en       | text/html                                  | 303    | /page/fund/f1?lang=en
            page/fund/f1        | text/html                                       | 200    |
            page/fund/f1        | text/turtle                                     | 200    |
            page/fund/f1?format=ttl  | text/html                                  | 303    | /data/fund/f1.ttl
            data/fund/f1        | application/ld+json                             | 303    | /data/fund/f1.jsonld
            data/fund/f1        | text/html                                       | 303    | /data/fund/f1.ttl
            data/fund/f1        | image/png                                       | 406    |
            data/fund/f1.ttl    | text/html                                       | 200    |
            data/fund/f1.docx   | text/html                                       | 404    |
            id/fund/none        | text/html                                       | 404    |
            id/fund/none        | text/turtle                                     | 404    |
            data/fund/none.ttl  | text/turtle                                     | 404    |
            page/fund/none      | text/html                                       | 404    |
            id/Fund/../f1       | text/html                                       | 404    |
            """)
    void answersByTheTable(String path, String accept, int status, String location) throws Exception {
        var answer = get(path, accept == null ? "" : accept);
        assertEquals(status, answer.statusCode());
        assertEquals(
                location == null ? "" : location,
                answer.headers().firstValue("Location").orElse(""));
        if (path.startsWith("id/") && !path.contains("..")) {
            assertTrue(answer.headers().allValues("Vary").toString().contains("Accept"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
    void sendsTheSameTriplesInEverySyntax(String extension) throws Exception {
        var answer = get("data/fund/f1." + extension, "");
        var type = answer.headers().firstValue("Content-Type").orElseThrow();
        assertTrue(type.toLowerCase().endsWith("charset=utf-8"), type);
        assertTrue(answer.headers().allValues("Link").toString().contains("describes"));
        var lang = RDFLanguages.contentTypeToLang(type.replaceFirst(";.*", ""));
        assertEquals(RDFLanguages.fileExtToLang(extension), lang);
        var graph = RDFParser.fromString(answer.body(), lang).toGraph();
        var turtle = RDFParser.fromString(get("data/fund/f1.ttl", "").body(), Lang.TURTLE)
                .toGraph();
        assertTrue(graph.contains(
                NodeFactory.createURI(served.base() + "id/fund/f1"),
                org.apache.jena.graph.Node.ANY,
                org.apache.jena.graph.Node.ANY));
        assertTrue(graph.isIsomorphicWith(turtle));
    }

    @Test
    void listsWhatItOffersInsteadOfAnUnknownFormat() throws Exception {
        var page = Jsoup.parse(get("id/fund/f1?format=docx", "text/html").body());
        assertTrue(page.select("main a").eachAttr("href").contains("/data/fund/f1.ttl"), page.html());
        var line = get("id/fund/f1", "image/png");
        assertTrue(line.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain"));
        assertTrue(line.body().startsWith("406 ") && line.body().contains("text/turtle"), line.body());
    }

    @Test
    void helpsWhoeverAsksForWhatIsNotThere() throws Exception {
        var page = Jsoup.parse(get("page/fund/none?lang=en", "text/html").body());
        assertEquals("Not found 404", page.selectFirst("h1").text());
        assertEquals(1, page.select("form[role=search] input[name=q]").size());
    }

    @Test
    void tellsOfWhatWasThereBeforeAndLeadsFromAnIdentifierGivenUp() throws Exception {
        var iri = "id/institution/aaaaaaaaaaaa";
        served.publish("gone", """
                @prefix hc: <https://w3id.org/huchuang/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <id/institution/aaaaaaaaaaaa> a hc:Company ; rdfs:label "云帆公司"@zh .
                <id/article/gone> a hc:Article ; rdfs:label "旧文"@zh ; hc:mentions <id/institution/aaaaaaaaaaaa> .
                """);
        await(iri, 303);
        served.publish("gone", """
                @prefix hc: <https://w3id.org/huchuang/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                <id/article/gone> a hc:Article ; rdfs:label "旧文"@zh .
                <id/institution/bbbbbbbbbbbb> a hc:Company ; rdfs:label "云帆集团"@zh .
                <id/institution/cccccccccccc> dcterms:isReplacedBy <id/institution/bbbbbbbbbbbb> .
                """);
        await(iri, 410);
        assertTrue(get("page/institution/aaaaaaaaaaaa", "text/html").body().contains("云帆公司"));
        assertEquals(
                410, get("data/institution/aaaaaaaaaaaa.ttl", "text/turtle").statusCode());
        var moved = get("page/institution/cccccccccccc?lang=en", "text/html");
        assertEquals(301, moved.statusCode());
        assertEquals(
                "/page/institution/bbbbbbbbbbbb?lang=en",
                moved.headers().firstValue("Location").orElseThrow());
    }

    private static void await(String path, int status) throws Exception {
        for (int i = 0; i < 300 && get(path, "text/html").statusCode() != status; i++) {
            Thread.sleep(100); // until the new generation is served
        }
        assertEquals(status, get(path, "text/html").statusCode());
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(served.base() + path));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
