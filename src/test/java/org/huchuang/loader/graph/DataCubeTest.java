package org.huchuang.loader.graph;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Identities;
import org.huchuang.ontology.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators keep the integrity constraints of the RDF Data Cube Vocabulary (W3C Recommendation 2014, section 11.1). */
class DataCubeTest {
    private static final String PREFIXES =
            "PREFIX qb: <http://purl.org/linked-data/cube#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    private static final Model CUBE = cube();

    // those on slices and code lists (7 to 10, 15 to 21) have nothing to apply to
    @ParameterizedTest(name = "IC-{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | ?obs a qb:Observation . FILTER NOT EXISTS { ?obs qb:dataSet ?one . ?one a qb:DataSet }",
                "1b | ?obs a qb:Observation ; qb:dataSet ?one , ?two . FILTER (?one != ?two)",
                "2 | ?set a qb:DataSet . FILTER NOT EXISTS { ?set qb:structure ?one }",
                "2b | ?set a qb:DataSet ; qb:structure ?one , ?two . FILTER (?one != ?two)",
                "3 | ?dsd a qb:DataStructureDefinition . FILTER NOT EXISTS { ?dsd qb:component/qb:measure ?m . ?m a qb:MeasureProperty }",
                "4 | ?dim a qb:DimensionProperty . FILTER NOT EXISTS { ?dim rdfs:range [] }",
                "6 | ?dsd qb:component ?c . ?c qb:componentRequired false ; ?kind ?p . VALUES ?kind { qb:dimension qb:measure }",
                "11 | ?obs qb:dataSet/qb:structure/qb:component/qb:dimension ?dim . FILTER NOT EXISTS { ?obs ?dim [] }",
                "12 | ?a qb:dataSet ?set . ?b qb:dataSet ?set . FILTER (?a != ?b) FILTER NOT EXISTS"
                        + " { ?set qb:structure/qb:component/qb:dimension ?dim . ?a ?dim ?x . ?b ?dim ?y . FILTER (?x != ?y) }",
                "13 | ?obs qb:dataSet/qb:structure/qb:component ?c . ?c qb:componentRequired true ; qb:attribute ?a ."
                        + " FILTER NOT EXISTS { ?obs ?a [] }",
                "14 | ?obs qb:dataSet/qb:structure/qb:component/qb:measure ?m . FILTER NOT EXISTS { ?obs ?m [] }",
                "types | ?c qb:dimension ?p . FILTER NOT EXISTS { ?p a qb:DimensionProperty }",
                "types of attributes | ?c qb:attribute ?p . FILTER NOT EXISTS { ?p a qb:AttributeProperty }"
            })
    void keeps(String constraint, String violation) {
        assertFalse(ask(violation), constraint);
    }

    @Test
    void hasObservationsToTestWith() {
        assertTrue(ask("?a a qb:Observation . ?b a qb:Observation . FILTER (?a != ?b)"));
    }

    private static boolean ask(String pattern) {
        try (var run = QueryExecution.model(CUBE)
                .query(PREFIXES + "ASK { " + pattern + " }")
                .build()) {
            return run.execAsk();
        }
    }

    private static Model cube() {
        var facts = Facts.in("a1", "全区产值12.5亿元，企业2000家。2025年企业增至2000家。")
                .entity(EntityType.PLACE, "全区")
                .indicator("产值", "全区", "2025", "12.5", "亿元", "产值12.5亿元")
                .indicator("企业数", "全区", "2024", "2000", "家", "企业2000家")
                .indicator("企业数", "全区", "2025", "2000", "家", "企业增至2000家");
        var dataset = DatasetFactory.create();
        var graph = ArticleGraphs.create(Base.DEFAULT, "0.1.0")
                .of(Identities.packed(Base.DEFAULT).identify(facts.extraction()));
        RDFDataMgr.read(dataset, new ByteArrayInputStream(graph.nquads()), Lang.NQUADS);
        Foundations.packed(Base.DEFAULT)
                .values()
                .forEach(f -> RDFDataMgr.read(dataset, new ByteArrayInputStream(f), Lang.NQUADS));
        return dataset.getUnionModel();
    }
}
