package org.huchuang.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huchuang.ontology.OntologyGraph;
import org.huchuang.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries speak the ontology's words and no others. */
class TermsTest {
    private static final Pattern TERM = Pattern.compile("\\bhc:([A-Za-z0-9_]+)");

    static Stream<String> files() {
        return Stream.of("research", "explore", "options", "checks", "tables", "graph")
                .flatMap(f -> Resources.list("queries/" + f, ".rq").stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void usesOnlyTermsOfTheOntology(String path) {
        assertEquals(List.of(), unknown(path, Resources.text(path)));
    }

    @Test
    void saysWhichTermOfWhichFileIsUnknown() {
        var complaints = unknown("queries/research/x.rq", "# 1\nSELECT * { ?s hc:investedInn ?o ; hc:investedIn ?o }");
        assertEquals(List.of("queries/research/x.rq:2 hc:investedInn is not in ontology/huchuang.ttl"), complaints);
    }

    private static List<String> unknown(String path, String text) {
        var lines = text.lines().toList();
        assertTrue(!Ontology.TERMS.isEmpty());
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .flatMap(i -> TERM.matcher(lines.get(i))
                        .results()
                        .filter(m -> !Ontology.TERMS.contains(m.group(1)))
                        .map(m -> path + ":" + (i + 1) + " hc:" + m.group(1) + " is not in ontology/huchuang.ttl"))
                .toList();
    }

    private static final class Ontology {
        private static final List<String> TERMS = OntologyGraph.at("http://localhost:3030/")
                .listSubjects()
                .filterKeep(s -> s.isURIResource() && s.getURI().startsWith("https://w3id.org/huchuang/ontology#"))
                .mapWith(s -> s.getURI().substring(s.getURI().indexOf('#') + 1))
                .toList();
    }
}
