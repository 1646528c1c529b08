package org.huchuang.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value reaches every part of a query: a subquery that does not hand a parameter on would find anything for it. */
class ParameterScopeTest {
    private static final String GRAPH = """
            PREFIX hc: <https://w3id.org/huchuang/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX : <http://localhost/>
            hc:fundSize rdfs:subPropertyOf hc:attribute .
            :a hc:fundSize "1亿元" .
            :b hc:fundSize "2亿元" .
            :claim-a rdf:subject :a ; rdf:predicate hc:fundSize ; rdf:object "1亿元" .
            :claim-b rdf:subject :b ; rdf:predicate hc:fundSize ; rdf:object "2亿元" .
            """;

    static Stream<Question> questions() {
        return Stream.of(Catalogue.explore(), Catalogue.research(), Catalogue.tables(), Catalogue.graph())
                .flatMap(c -> c.questions().stream());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void subqueriesHandTheirParametersOn(Question question) {
        ElementWalker.walk(question.query().getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery element) {
                var inner = element.getQuery();
                var inside = PatternVars.vars(inner.getQueryPattern());
                question.parameters().stream()
                        .map(p -> Var.alloc(p.name()))
                        .filter(inside::contains)
                        .forEach(p -> assertTrue(inner.getProjectVars().contains(p), question.id() + " " + p));
            }
        });
    }

    @Test
    void attributesAreThoseOfTheThingAskedFor() {
        var dataset = DatasetFactory.create(
                        RDFParser.fromString(GRAPH, Lang.TURTLE).toModel())
                .asDatasetGraph();
        var query =
                Catalogue.explore().question("attributes").orElseThrow().with(Map.of("entity", "http://localhost/a"));
        var found = new ArrayList<String>();
        try (var run = QueryExec.dataset(dataset).query(query).build()) {
            run.select()
                    .forEachRemaining(b -> found.add(b.get("value").getLiteralLexicalForm() + " "
                            + b.get("claim").getURI()));
        }
        assertEquals(List.of("1亿元 http://localhost/claim-a"), found);
    }
}
