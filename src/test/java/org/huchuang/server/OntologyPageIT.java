package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page has an anchor for every term of the RDF it offers, and the RDF is one graph in every syntax. */
class OntologyPageIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path home;

    @Test
    void showsEveryTermAndSaysTheSameInEverySyntax() throws Exception {
        try (var served = new Served(home)) {
            var address = served.base() + "ontology";
            var turtle = model(get(address, "text/turtle", 200), Lang.TURTLE);
            assertTrue(turtle.isIsomorphicWith(model(get(address, "application/ld+json", 200), Lang.JSONLD11)));
            assertTrue(turtle.isIsomorphicWith(model(get(address, "application/rdf+xml", 200), Lang.RDFXML)));
            var page = get(address, "text/html,*/*;q=0.1", 200);
            var terms = turtle.listSubjectsWithProperty(RDF.type, OWL2.Class)
                    .andThen(turtle.listSubjectsWithProperty(RDF.type, OWL2.ObjectProperty))
                    .andThen(turtle.listSubjectsWithProperty(RDF.type, OWL2.DatatypeProperty))
                    .toSet();
            assertTrue(terms.size() > 100);
            for (var term : terms) {
                assertTrue(page.contains("<section id=\"" + term.getLocalName() + "\""), term.toString());
            }
            var english = get(address + "?lang=en", "text/html", 200);
            assertTrue(english.contains("<html lang=\"en\">") && english.contains(">Rules</dt>"), "English words");
            assertTrue(page.contains("<html lang=\"zh-Hans\">") && page.contains(">约束</dt>"), "Chinese words");
            assertTrue(page.contains("<title id=\"picture-title\">"), "the picture has a title");
            assertFalse(page.contains("<script") || page.contains(" style="), "nothing inline");
            get(address, "image/png", 406);
        }
    }

    private static String get(String address, String accept, int status) throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(status, answer.statusCode(), accept);
        return answer.body();
    }

    private static Model model(String text, Lang lang) {
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, lang).parse(model);
        return model;
    }
}
