package org.huchuang.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.huchuang.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check finds what it looks for, and nothing in a sound graph. */
class ChecksTest {
    /** What the questions' fixture rightly has: funds that nobody runs, people with two posts, two counts of one thing. */
    private static final List<String> TRUE_OF_THE_FIXTURE =
            List.of("fund-without-manager", "posts-in-two-institutions", "contradicting-figures");

    static Stream<Check> checks() {
        return Checks.packed().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void findsWhatItLooksFor(Check check) {
        var rows = rows(check, "checks/" + check.question().id() + ".ttl");
        assertFalse(rows.isEmpty(), check.question().id());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void isSilentOnASoundGraph(Check check) {
        if (!TRUE_OF_THE_FIXTURE.contains(check.question().id())) {
            assertEquals(
                    List.of(),
                    rows(check, "questions-fixture.ttl"),
                    check.question().id());
        }
    }

    @Test
    void callsADateThatOnlySaysLessNoContradiction() {
        var check = checks().filter(c -> c.question().id().equals("policy-with-two-dates"))
                .findFirst()
                .orElseThrow();
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString("""
                        PREFIX hc: <https://w3id.org/huchuang/ontology#>
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        <http://h/p> hc:issueDate "2026-01-01"^^xsd:date , "2026-01"^^xsd:gYearMonth .
                        """, Lang.TURTLE).parse(model);
        try (var exec =
                QueryExecution.model(model).query(check.question().query()).build()) {
            assertFalse(exec.execSelect().hasNext());
        }
    }

    private static List<String> rows(Check check, String file) {
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(Resources.text(file), Lang.TURTLE)
                .base("http://localhost:3030/id/")
                .parse(model);
        try (var exec =
                QueryExecution.model(model).query(check.question().query()).build()) {
            var rows = new ArrayList<String>();
            exec.execSelect().forEachRemaining(r -> rows.add(r.toString()));
            return rows;
        }
    }
}
