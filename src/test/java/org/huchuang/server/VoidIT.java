package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data set describes itself with figures that the endpoint confirms. */
class VoidIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path home;

    @Test
    void countsWhatTheEndpointCounts() throws Exception {
        try (var served = new Served(home)) {
            var turtle = model(get(served.base() + ".well-known/void", "text/turtle"), Lang.TURTLE);
            var jsonLd = model(get(served.base() + ".well-known/void", "application/ld+json"), Lang.JSONLD11);
            assertTrue(turtle.isIsomorphicWith(jsonLd));
            var dataset = turtle.listSubjectsWithProperty(VOID.sparqlEndpoint).next();
            var endpoint = dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI();
            var counted = get(
                    endpoint + "?query="
                            + URLEncoder.encode(
                                    "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o }"
                                            + " FILTER(!STRENDS(STR(?g), '/id/graph/void')) } }",
                                    StandardCharsets.UTF_8),
                    "text/csv");
            assertEquals(
                    Long.parseLong(counted.body()
                            .lines()
                            .skip(1)
                            .findFirst()
                            .orElseThrow()
                            .strip()),
                    dataset.getProperty(VOID.triples).getLong());
            var funds = turtle.listSubjectsWithProperty(
                            VOID._class, turtle.createResource("https://w3id.org/huchuang/ontology#Fund"))
                    .next();
            assertEquals(2, funds.getProperty(VOID.entities).getLong());
        }
    }

    @Test
    void standsInTheEndpointAsAGraphOfItsOwn() throws Exception {
        try (var served = new Served(home)) {
            var address = model(get(served.base() + ".well-known/void", "text/turtle"), Lang.TURTLE);
            var query = "CONSTRUCT { ?s ?p ?o } { GRAPH <" + served.base() + "id/graph/void> { ?s ?p ?o } }";
            var graph = model(
                    get(
                            served.base() + "huchuang/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                            "text/turtle"),
                    Lang.TURTLE);
            address.removeAll(null, DCTerms.identifier, null);
            assertTrue(graph.isIsomorphicWith(address));
        }
    }

    @Test
    void describesTheEndpointAtTheEndpoint() throws Exception {
        try (var served = new Served(home)) {
            var described = model(get(served.base() + ".well-known/void", "text/turtle"), Lang.TURTLE);
            for (var endpoint : List.of("huchuang", "huchuang/query", "huchuang/sparql")) {
                assertTrue(
                        described.isIsomorphicWith(model(get(served.base() + endpoint, "text/turtle"), Lang.TURTLE)));
            }
            var wantsRows = HttpRequest.newBuilder(URI.create(served.base() + "huchuang/sparql"))
                    .header("Accept", "application/sparql-results+json")
                    .build();
            assertEquals(
                    400,
                    HTTP.send(wantsRows, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
    }

    @Test
    void listsTermsWithNamesForCompletion() throws Exception {
        try (var served = new Served(home)) {
            var terms = new JsonMapper()
                    .readTree(
                            get(served.base() + "api/terms", "application/json").body());
            var found = false;
            for (var property : terms.path("properties")) {
                if (property.path("name").asText().equals("hc:investedIn")) {
                    found = true;
                    assertEquals("投资", property.path("zh").asText());
                    assertTrue(property.path("count").asInt() > 0);
                }
            }
            assertTrue(found, terms.toString());
        }
    }

    private static HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), address);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(accept), accept);
        return answer;
    }

    private static Model model(HttpResponse<String> answer, Lang lang) {
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), lang).parse(model);
        return model;
    }
}
