package org.huchuang.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Model GRAPH = RDFParser.fromString(Resources.text("questions-fixture.ttl"), Lang.TURTLE)
            .toModel();

    static List<Question> questions() {
        return Catalogue.research().questions();
    }

    @Test
    void asksAtLeastTenQuestions() {
        assertTrue(questions().size() >= 10);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionFindsRowsInTheFixture(Question question) {
        assertTrue(rows(question, Map.of()).size() > 0, question.id());
    }

    @Test
    void findsWhoInvestedInWhomWithAmountAndQuote() {
        var rows = rows(question("fund-investments"), Map.of());
        var row = rows.next();
        assertEquals("样例一号基金", row.getLiteral("investorName").getString());
        assertEquals("样例智能", row.getLiteral("targetName").getString());
        assertEquals("3亿元", row.getLiteral("amount").getString());
        assertEquals("样例一号基金向样例智能投资3亿元", row.getLiteral("quote").getString());
    }

    @Test
    void bindsAParameterAndKeepsItsColumn() {
        var investor = "http://localhost:3030/id/fund/f1";
        var rows = rows(question("fund-investments"), Map.of("investor", investor));
        assertEquals(1, rows.size());
        assertEquals(investor, rows.next().getResource("investor").getURI());
        assertEquals(
                0,
                rows(question("fund-investments"), Map.of("investor", "http://localhost:3030/id/fund/none"))
                        .size());
    }

    @Test
    void refusesAParameterThatTheQuestionDoesNotHave() {
        var e = assertThrows(HuchuangException.class, () -> question("funds").with(Map.of("colour", "red")));
        assertEquals(Code.QUERY, e.code());
    }

    @Test
    void refusesAnUnknownHeaderKeyWithTheFile() {
        var text = "#+ question: {zh: 问, en: ask}\n#+ colums: {s: {zh: 主, en: s}}\nSELECT ?s WHERE { ?s ?p ?o }";
        var e = assertThrows(HuchuangException.class, () -> QuestionFile.parse("queries/research/x.rq", text));
        assertTrue(e.getMessage().contains("queries/research/x.rq"), e.getMessage());
        assertTrue(e.getMessage().contains("colums"), e.getMessage());
    }

    @Test
    void refusesColumnsThatAreNotTheQuerys() {
        var text = "#+ question: {zh: 问, en: ask}\n#+ columns: {t: {zh: 主, en: s}}\nSELECT ?s WHERE { ?s ?p ?o }";
        assertThrows(HuchuangException.class, () -> QuestionFile.parse("queries/research/x.rq", text));
    }

    private static Question question(String id) {
        return Catalogue.research().question(id).orElseThrow();
    }

    private static ResultSetRewindable rows(Question question, Map<String, String> values) {
        try (var run = QueryExecutionFactory.create(question.with(values), DatasetFactory.create(GRAPH))) {
            return ResultSetFactory.copyResults(run.execSelect());
        }
    }
}
