package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.huchuang.ontology.Inference.Step;
import org.junit.jupiter.api.Test;

class InferenceTest {
    private static final String PREFIXES = """
            PREFIX hc: <https://w3id.org/huchuang/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX : <http://h/>
            """;

    private final Inference inference = Inference.packed();

    @Test
    void followsPartsToTheWholeHoweverFar() {
        holds(":a hc:partOf :b . :b hc:partOf :c . :c hc:partOf :d", ":a hc:partOf :d");
    }

    @Test
    void turnsInverseRelationsRound() {
        holds("hc:hasPart owl:inverseOf hc:partOf . :a hc:partOf :b", ":b hc:hasPart :a");
    }

    @Test
    void knowsTheClassesAboveAClassButOnlyOurs() {
        var stated =
                "hc:Fund rdfs:subClassOf hc:Institution , :Other . hc:Institution rdfs:subClassOf hc:Entity . :f a hc:Fund";
        holds(stated, ":f a hc:Entity");
        assertFalse(inferred(stated).contains(one(":f a :Other")));
    }

    @Test
    void knowsTheFieldsAboveAField() {
        holds(":x hc:focusesOn :t . :t skos:broader :u", ":x hc:focusesOn :u");
    }

    @Test
    void addsNothingThatIsStatedAndNothingToItself() {
        assertTrue(
                inferred(":a hc:partOf :b . :b hc:partOf :c . :a hc:partOf :c").isEmpty());
        assertTrue(inferred(":a hc:locatedIn :b . :b hc:locatedIn :a").isEmpty());
    }

    @Test
    void explainsByStatedTriplesInTheEnd() {
        var stated = graph(":a hc:partOf :b . :b hc:partOf :c . :c hc:partOf :d");
        var why = inference
                .explain(stated, materialised(stated), one(":a hc:partOf :d"))
                .orElseThrow();
        assertEquals("part-of", why.rule().orElseThrow().id());
        assertEquals(3, leaves(why));
    }

    @Test
    void explainsNothingThatDoesNotFollow() {
        var stated = graph(":a hc:partOf :b");
        assertTrue(inference
                .explain(stated, materialised(stated), one(":b hc:partOf :a"))
                .isEmpty());
    }

    @Test
    void explainsWhatGoesInACircleWithoutTurningForEver() {
        var stated = graph("hc:hasPart owl:inverseOf hc:partOf . :a hc:partOf :b . :b hc:partOf :a");
        var why = inference
                .explain(stated, materialised(stated), one(":a hc:hasPart :b"))
                .orElseThrow();
        assertEquals(
                1,
                why.premises().stream()
                        .filter(s -> s.triple().equals(one(":b hc:partOf :a")))
                        .count());
    }

    private void holds(String stated, String conclusion) {
        var graph = graph(stated);
        var inferred = materialised(graph);
        assertTrue(inferred.contains(one(conclusion)), inferred.toString());
        assertTrue(inference.explain(graph, inferred, one(conclusion)).isPresent());
    }

    private static long leaves(Step step) {
        return step.rule().isEmpty()
                ? 1
                : step.premises().stream().mapToLong(InferenceTest::leaves).sum();
    }

    private Graph inferred(String stated) {
        return materialised(graph(stated));
    }

    private Graph materialised(Graph stated) {
        var inferred = GraphMemFactory.createDefaultGraph();
        assertEquals(inference.materialise(stated, inferred), inferred.size());
        return inferred;
    }

    private static Graph graph(String turtle) {
        var graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle + " .", Lang.TURTLE).parse(graph);
        return graph;
    }

    private static Triple one(String turtle) {
        return graph(turtle).find().next();
    }
}
