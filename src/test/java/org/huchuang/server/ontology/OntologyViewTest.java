package org.huchuang.server.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.ontology.OntologyView.Term;
import org.junit.jupiter.api.Test;

class OntologyViewTest {
    private static final OntologyView VIEW = OntologyView.packed(Catalogue.research());

    @Test
    void givesEveryTermAnExampleThatParsesAsTurtle() {
        for (var term : terms()) {
            var prefixes = new StringBuilder();
            Vocabulary.PREFIXES
                    .getNsPrefixMap()
                    .forEach((p, ns) -> prefixes.append("PREFIX %s: <%s>%n".formatted(p, ns)));
            var model = RDFParser.fromString(prefixes + term.turtle(), Lang.TURTLE)
                    .base("http://localhost:3030/")
                    .toModel();
            assertEquals(1, model.size(), term.id());
            assertTrue(term.turtle().contains("hc:" + term.id()), term.turtle());
        }
    }

    @Test
    void putsShapesIntoWordsOfBothLanguages() {
        var issued = term("issued").rules();
        assertEquals(1, issued.size());
        assertTrue(issued.getFirst().words().zh().contains("属于 政策文件 或 出版物"), issued.toString());
        assertTrue(issued.getFirst().words().en().contains("is of class Policy or Publication"), issued.toString());
        var confidence = term("confidence").rules().getFirst().words();
        assertTrue(
                confidence.en().contains("exactly 1, has type xsd:decimal, is at least 0, is at most 1"),
                confidence.en());
        assertTrue(confidence.zh().contains("恰有 1 个"), confidence.zh());
    }

    @Test
    void namesOtherVocabulariesByTheirPrefixes() {
        assertTrue(
                term("Policy").aligned().contains("closeMatch schema:Legislation"),
                term("Policy").aligned().toString());
    }

    @Test
    void leavesNoConstraintWithoutWords() {
        for (var term : terms()) {
            for (var rule : term.rules()) {
                assertFalse(
                        (rule.words().en() + rule.words().zh()).contains("shacl#"), term.id() + ": " + rule.words());
            }
        }
    }

    @Test
    void keepsTheRulesOfEachRelationWithTheRelation() {
        assertFalse(term("holdsPosition").rules().isEmpty());
        assertTrue(
                term("Claim").rules().size() < RelationType.values().length,
                "one for each relation would drown the rest");
    }

    @Test
    void drawsEveryKindOfEntityOnce() {
        var names = VIEW.picture().boxes().stream().map(Picture.Box::id).toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertTrue(names.containsAll(List.of("Institution", "Person", "Policy", "TechnologyField")));
        assertFalse(names.contains("Fund"), "is below Institution");
        assertTrue(
                VIEW.picture().lines().stream().anyMatch(l -> l.relations().en().contains("focuses on")));
    }

    @Test
    void tellsEachChangeInBothLanguages() {
        for (var change : VIEW.changes()) {
            assertEquals(change.zh().substring(0, 5), change.en().substring(0, 5));
        }
    }

    @Test
    void namesQuestionsThatUseATerm() {
        assertFalse(term("investedIn").questions().isEmpty());
    }

    private static List<Term> terms() {
        return Stream.of(VIEW.classes(), VIEW.properties(), VIEW.attributes())
                .flatMap(List::stream)
                .toList();
    }

    private static Term term(String id) {
        return terms().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }
}
