package org.huchuang.loader.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.huchuang.Code;
import org.huchuang.loader.extract.Extraction;
import org.huchuang.loader.extract.Relation.Qualifier;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Identities;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Vocabulary;
import org.junit.jupiter.api.Test;

class ArticleGraphsTest {
    private static final String TEXT = "据悉，星河基金向云帆芯片公司投资超过2.5亿元。" + "基金规模100亿元，成立于2024年3月。2025年全区产值约12.50亿元。";
    private static final Identities IDENTITIES = Identities.packed(Base.DEFAULT);
    private static final ArticleGraphs GRAPHS = ArticleGraphs.create(Base.DEFAULT, "0.1.0");

    @Test
    void statesARelationDirectlyAndAsAClaimWithItsQuote() {
        var graph = model(investment());
        assertTrue(ask(graph, "?f a hc:Fund ; skos:prefLabel '星河基金'@zh ; hc:investedIn ?c . ?c a hc:Company"));
        assertTrue(ask(
                graph,
                "?claim a hc:Claim ; rdf:subject/rdfs:label '星河基金'@zh ; rdf:predicate hc:investedIn ;"
                        + " rdf:object/rdfs:label '云帆芯片公司'@zh ; hc:confidence 0.9 ; hc:rule 'test-rule' ;"
                        + " hc:state hc:stateRule ; hc:rank hc:rankNormal ; prov:wasDerivedFrom ?article ;"
                        + " prov:wasGeneratedBy [ hc:loaderVersion '0.1.0' ; prov:used ?article ] ; hc:evidence ?e ."
                        + " ?e oa:exact '星河基金向云帆芯片公司投资超过2.5亿元' ; oa:prefix '据悉，' ; oa:suffix '。' ;"
                        + " oa:start 3 ; oa:end 23 FILTER (STR(?e) = CONCAT(STR(?claim), '#evidence'))"));
    }

    @Test
    void keepsAnUnsureRelationAsCandidateAndDoesNotStateIt() {
        var graph = model(investment().relation("星河基金", RelationType.SUPPORTS, "云帆芯片公司", "星河基金", 0.3));
        assertTrue(ask(graph, "?c rdf:predicate hc:supports ; hc:rank hc:rankCandidate ; hc:confidence 0.3"));
        assertFalse(ask(graph, "?s hc:supports ?o"));
    }

    @Test
    void reckonsAmountsOfRelationsAndAttributes() {
        var graph = model(investment().attribute("星河基金", AttributeType.FUND_SIZE, "100亿元", "基金规模100亿元"));
        assertTrue(ask(
                graph,
                "?c rdf:predicate hc:investedIn ; hc:amountText '超过2.5亿元' ; hc:amountValue '250000000'^^xsd:decimal ;"
                        + " hc:currency 'CNY' ; hc:bound hc:boundAtLeast"));
        assertTrue(
                ask(
                        graph,
                        "?f hc:fundSize '100亿元' . ?c rdf:predicate hc:fundSize ; rdf:object '100亿元' ; hc:amountValue '10000000000'^^xsd:decimal"));
    }

    @Test
    void tellsOfThePostAndOfTheRoundBehindARelation() {
        var graph = model(Facts.in("a1", "云帆芯片公司首席科学家林远说，星河基金领投了A轮。")
                .entity(EntityType.COMPANY, "云帆芯片公司")
                .entity(EntityType.PERSON, "林远")
                .entity(EntityType.FUND, "星河基金")
                .relation(
                        "林远", RelationType.HOLDS_POSITION, "云帆芯片公司", "云帆芯片公司首席科学家林远", Map.of(Qualifier.TITLE, "首席科学家"))
                .relation(
                        "星河基金",
                        RelationType.INVESTED_IN,
                        "云帆芯片公司",
                        "星河基金领投了A轮",
                        Map.of(Qualifier.ROUND, "A轮", Qualifier.AMOUNT, "1亿元")));
        assertTrue(ask(
                graph,
                "?post a hc:Post ; hc:postHolder/rdfs:label '林远'@zh ; hc:postAt/rdfs:label '云帆芯片公司'@zh ;"
                        + " hc:postTitle '首席科学家' ; prov:wasDerivedFrom/rdf:predicate hc:holdsPosition"));
        assertTrue(
                ask(
                        graph,
                        "?round a hc:FundingRound ; hc:roundOf/rdfs:label '云帆芯片公司'@zh ; hc:round 'A轮' ; hc:hasParticipation"
                                + " [ a hc:Participation ; hc:investor/rdfs:label '星河基金'@zh ; hc:amountValue '100000000'^^xsd:decimal ]"));
    }

    @Test
    void keepsThePrecisionOfDates() {
        var graph = model(investment().attribute("云帆芯片公司", AttributeType.FOUNDING_DATE, "2024-03", "成立于2024年3月"));
        assertTrue(ask(graph, "?c hc:foundingDate '2024-03'^^xsd:gYearMonth"));
        assertTrue(ask(graph, "?a dcterms:issued '2026-02-05'^^xsd:date"));
    }

    @Test
    void describesTheArticleAndItsPublisherWithoutTheBody() {
        var facts = investment();
        var graph = model(facts);
        assertTrue(ask(
                graph,
                "<http://localhost:3030/id/article/" + Key.hash("a1") + "> a hc:Article ; dcterms:identifier 'a1' ;"
                        + " dcterms:title '孵化器动态'@zh ; rdfs:label '孵化器动态'@zh ; foaf:page <https://example.org/a?b=1> ;"
                        + " hc:sourceFormat 'text' ; hc:contentHash ?h ; dcterms:publisher ?p ; hc:mentions ?f , ?c ."
                        + " ?p a hc:Media ; rdfs:label '试点日报'@zh . ?f a hc:Fund . ?c a hc:Company"));
        assertFalse(text(facts).contains("基金规模100亿元，成立于"));
    }

    @Test
    void statesAnIndicatorAsAnObservation() {
        var graph = model(Facts.in("a1", TEXT).indicator("产值", "全区", "2025", "12.50", "亿元", "全区产值约12.50亿元"));
        assertTrue(ask(
                graph,
                "?i a hc:Indicator , qb:Observation ; qb:dataSet <http://localhost:3030/id/dataset/indicators> ;"
                        + " hc:measure '产值'@zh ; hc:areaText '全区' ; hc:period '2025'^^xsd:gYear ; hc:value 12.5 ;"
                        + " hc:unit '亿元' ; hc:valueText '12.5亿元' ; hc:bound hc:boundAbout ; hc:target false ;"
                        + " hc:evidence/oa:exact '全区产值约12.50亿元'"));
    }

    @Test
    void dropsWhatDoesNotFitAndAccountsForIt() {
        var graph = graph(investment().relation("云帆芯片公司", RelationType.HOLDS_POSITION, "星河基金", "云帆芯片公司"));
        assertEquals(4, graph.facts());
        assertEquals(3, graph.kept());
        assertEquals(1, graph.dropped().size());
        assertEquals(Code.SHAPE, graph.dropped().get(0).reason());
        assertEquals("a1", graph.dropped().get(0).id());
        assertFalse(ask(model(graph), "?s hc:holdsPosition ?o"));
        assertFalse(ask(model(graph), "?s rdf:predicate hc:holdsPosition"));
    }

    @Test
    void dropsARelationWhoseEndsTurnOutToBeOneThing() {
        var graph = graph(Facts.in("a1", "星河基金又称“星河基金”，见《星河基金》。")
                .entity(EntityType.FUND, "星河基金")
                .entity(EntityType.FUND, "“星河基金”")
                .relation("星河基金", RelationType.PART_OF, "“星河基金”", "星河基金"));
        assertEquals(3, graph.facts());
        assertEquals(2, graph.kept());
    }

    @Test
    void writesOneClaimForAFactStatedTwice() {
        var graph = graph(Facts.in("a1", "星河基金投资云帆公司。再说一遍，星河基金投了云帆公司。")
                .entity(EntityType.FUND, "星河基金")
                .entity(EntityType.COMPANY, "云帆公司")
                .relation("星河基金", RelationType.INVESTED_IN, "云帆公司", "星河基金投资云帆公司")
                .relation("星河基金", RelationType.INVESTED_IN, "云帆公司", "星河基金投了云帆公司"));
        assertEquals(4, graph.kept());
        assertEquals(
                1,
                model(graph)
                        .listSubjectsWithProperty(Vocabulary.EVIDENCE)
                        .toList()
                        .size());
    }

    @Test
    void givesTheSameSortedBytesWithoutBlankNodes() {
        var one = graph(investment()).nquads();
        assertArrayEquals(one, graph(investment()).nquads());
        var lines = new String(one, StandardCharsets.UTF_8).lines().toList();
        assertEquals(lines.stream().sorted().distinct().toList(), lines);
        assertTrue(
                lines.stream().allMatch(l -> l.endsWith(" <http://localhost:3030/id/graph/" + Key.hash("a1") + "> .")));
        assertTrue(lines.stream().noneMatch(l -> l.contains("_:")));
    }

    @Test
    void writesHostileNamesAsHarmlessText() {
        var name = "星河\"基金\\>";
        var text = text(Facts.in("a1", "见" + name + "。").entity(EntityType.FUND, name));
        assertTrue(text.contains("\"星河\\\"基金\\\\>\"@zh"), text);
        assertEquals("星河", Literals.name("星\u202e河\u0007").getLiteralLexicalForm());
        assertEquals(Optional.empty(), Literals.web("javascript:alert(1)"));
        assertEquals(Optional.empty(), Literals.web("http://example.org/a b"));
        assertEquals(Optional.empty(), Literals.web("/relative"));
        assertEquals(Optional.of("https://example.org/创新"), Literals.web("https://example.org/创新"));
        assertEquals(Optional.of("http://example.org/s?a=b==&c#rd"), Literals.web("http://example.org/s?a=b==&c#rd"));
        assertEquals(
                2000, Literals.quote("长".repeat(5000)).getLiteralLexicalForm().length());
    }

    private static Facts investment() {
        return Facts.in("a1", TEXT)
                .entity(EntityType.FUND, "星河基金")
                .entity(EntityType.COMPANY, "云帆芯片公司", "云帆芯片")
                .relation(
                        "星河基金",
                        RelationType.INVESTED_IN,
                        "云帆芯片公司",
                        "星河基金向云帆芯片公司投资超过2.5亿元",
                        Map.of(Qualifier.AMOUNT, "超过2.5亿元"));
    }

    private static ArticleGraph graph(Facts facts) {
        Extraction extraction = facts.extraction();
        return GRAPHS.of(IDENTITIES.identify(extraction));
    }

    private static String text(Facts facts) {
        return new String(graph(facts).nquads(), StandardCharsets.UTF_8);
    }

    private static Model model(Facts facts) {
        return model(graph(facts));
    }

    private static Model model(ArticleGraph graph) {
        var dataset = DatasetFactory.create();
        RDFDataMgr.read(dataset, new ByteArrayInputStream(graph.nquads()), Lang.NQUADS);
        return dataset.getUnionModel();
    }

    private static boolean ask(Model model, String pattern) {
        var query = new StringBuilder();
        Vocabulary.PREFIXES.getNsPrefixMap().forEach((prefix, iri) -> query.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(iri)
                .append("> "));
        try (var run = QueryExecution.model(model)
                .query(query + "ASK {" + pattern + "}")
                .build()) {
            return run.execAsk();
        }
    }
}
