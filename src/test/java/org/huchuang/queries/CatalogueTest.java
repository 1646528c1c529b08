package org.huchuang.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Catalogue RESEARCH = Catalogue.research();
    private static final Dataset GRAPH =
            DatasetFactory.create(RDFParser.fromString(Resources.text("questions-fixture.ttl"), Lang.TURTLE)
                    .toModel());

    static List<Question> questions() {
        return RESEARCH.questions();
    }

    @Test
    void asksAtLeastFortyQuestionsAndEveryThemeHasSome() {
        assertTrue(questions().size() >= 40);
        RESEARCH.byTheme().forEach((theme, asked) -> assertTrue(!asked.isEmpty(), theme.key()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionAnswersWhatItsExpectedFileSays(Question question) {
        var rows = rows(question, Map.of());
        assertTrue(rows.size() >= question.expect(), question.id() + ": " + rows.size() + " rows");
        assertEquals(Resources.text("questions/" + question.id() + ".csv"), csv(rows), question.id());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyParameterNarrowsTheAnswerOrChoosesFromAList(Question question) {
        for (var p : question.parameters()) {
            var none =
                    switch (p.type()) {
                        case IRI -> "http://localhost:3030/id/nothing/none";
                        case STRING -> "没有这个词";
                        case INTEGER, DECIMAL -> p.name().equals("below") ? "0" : "999999999999";
                        case DATE -> "1900-01-01";
                        case YEAR -> "1900";
                        case ENUM -> p.values().get(p.values().size() - 1);
                    };
            int all = rows(question, Map.of()).size();
            assertTrue(rows(question, Map.of(p.name(), none)).size() < all, question.id() + " " + p.name());
            RESEARCH.options(p)
                    .ifPresent(o -> assertTrue(run(o).size() > 0, question.id() + " has options for " + p.name()));
        }
    }

    @Test
    void bindsAParameterAndKeepsItsColumn() {
        var investor = "http://localhost:3030/id/fund/f1";
        var rows = rows(question("fund-investments"), Map.of("investor", investor));
        assertEquals(1, rows.size());
        assertEquals(investor, rows.next().getResource("investor").getURI());
    }

    @Test
    void putsAGivenValueInPlaceOfTheQuerysOwn() {
        var question = question("policies-in-force");
        assertEquals("2026-03-01", question.parameters().get(0).initial().orElseThrow());
        var rows = rows(question, Map.of("day", "2021-05-01"));
        assertEquals(1, rows.size());
        assertEquals("样例旧办法", rows.next().getLiteral("policyName").getString());
    }

    @Test
    void bindsAValueAsATermAndNeverAsText() {
        var rows = rows(question("people-by-title"), Map.of("word", "主任\") } # "));
        assertEquals(0, rows.size());
    }

    @ParameterizedTest
    @CsvSource({
        "funds, colour, red",
        "funds, fund, 'not an iri'",
        "funds, fund, 'http://x/> } #'",
        "policies-in-force, day, 2026-02-30",
        "policies-in-force, day, tomorrow",
        "policy-dates, year, 26",
        "largest-investments, least, much",
        "institutions-by-attention, kind, hc:Person"
    })
    void refusesAWrongParameterInOneSentence(String id, String parameter, String value) {
        var e = assertThrows(HuchuangException.class, () -> question(id).with(Map.of(parameter, value)));
        assertEquals(Code.QUERY, e.code());
        assertTrue(e.getMessage().contains(parameter), e.getMessage());
    }

    @Test
    void saysWhatAMisspeltParameterWasMeantToBe() {
        var e = assertThrows(HuchuangException.class, () -> question("funds").with(Map.of("fnud", "http://x/")));
        assertTrue(e.detail().contains("did you mean fund?"), e.detail());
        assertEquals("fund-investments", RESEARCH.meant("fund-investment").orElseThrow());
        assertTrue(RESEARCH.meant("dragons").isEmpty());
    }

    @Test
    void listsTheAllowedValuesOfAnEnum() {
        var e = assertThrows(HuchuangException.class, () -> question("institutions-by-attention")
                .with(Map.of("kind", "hc:Person")));
        assertTrue(e.detail().contains("hc:GovernmentBody, hc:University"), e.detail());
    }

    @Test
    void stopsAQueryThatRunsTooLong() {
        var endless = QueryFactory.create("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        var rows = new AtomicLong();
        assertThrows(
                QueryCancelledException.class,
                () -> Rows.each(GRAPH.asDatasetGraph(), endless, "50", row -> rows.incrementAndGet()));
        assertTrue(rows.get() > 0);
    }

    private static Question question(String id) {
        return RESEARCH.question(id).orElseThrow();
    }

    static ResultSetRewindable rows(Question question, Map<String, String> values) {
        return run(question.with(values));
    }

    private static ResultSetRewindable run(Query query) {
        var columns = Var.varList(Rows.columns(query));
        var rows = new ArrayList<Binding>();
        Rows.each(GRAPH.asDatasetGraph(), query, "10000", row -> {
            var binding = BindingFactory.builder();
            row.forEach((column, node) -> binding.add(Var.alloc(column), node));
            rows.add(binding.build());
        });
        return ResultSetFactory.copyResults(ResultSet.adapt(RowSetStream.create(columns, rows.iterator())));
    }

    private static String csv(ResultSetRewindable rows) {
        var bytes = new ByteArrayOutputStream();
        ResultSetFormatter.outputAsCSV(bytes, rows);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
