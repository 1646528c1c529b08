package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    private static final Shapes SHAPES = Shapes.packed();

    private final ArticleGraph graph = new ArticleGraph();

    /** Each class is a target or one of a list of classes; each property is a path, a target or the predicate of a claim. */
    @Test
    void everyTermHasAShape() {
        var shapes = TurtleFile.SHAPES.read(TurtleFile.NO_BASE);
        var named = new TreeSet<String>();
        shapes.listObjects().filterKeep(RDFNode::isURIResource).forEach(o -> named.add(o.toString()));
        var terms = TurtleFile.ONTOLOGY.read(TurtleFile.NO_BASE);
        var bare = new TreeSet<String>();
        Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(type -> terms.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .filter(t -> t.getURI().startsWith(Vocabulary.NAMESPACE))
                .filter(t -> !t.hasProperty(OWL.inverseOf)) // data use the relation, not its inverse
                .filter(t ->
                        !terms.contains(null, RDFS.subPropertyOf, t)) // nor what stands above relations or attributes
                .filter(t -> !named.contains(t.getURI()))
                .forEach(t -> bare.add(t.getLocalName()));
        assertEquals(Set.of(), bare);
    }

    @Test
    void letsASoundArticlePass() {
        graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        graph.claim("person/p", RelationType.HOLDS_POSITION, "fund/f");
        graph.indicator();
        assertFits();
    }

    @ParameterizedTest
    @CsvSource({
        "person/p, HOLDS_POSITION, institution/c",
        "institution/c, LOCATED_IN, place/s",
        "place/s, ISSUED, policy/y",
        "place/s, SUPPORTS, field/t",
        "policy/y, SUPPORTS, field/t",
        "institution/c, FOCUSES_ON, field/t",
        "person/p, PARTICIPATES_IN, event/e",
        "fund/f, OPERATES, institution/c",
    })
    void allowsWhatTheGuidelinesAllow(String subject, RelationType relation, String object) {
        graph.claim(subject, relation, object);
        assertFits();
    }

    @ParameterizedTest
    @CsvSource({
        "institution/c, HOLDS_POSITION, person/p",
        "field/t, FOCUSES_ON, institution/c",
        "person/p, LOCATED_IN, institution/c",
        "policy/y, INVESTED_IN, institution/c",
        "institution/c, BASED_ON, policy/y",
        "institution/c, ISSUED, person/p",
        "person/p, LISTED_ON, institution/c",
        "event/e, INCUBATES, institution/c",
    })
    void refusesTheClaimWhoseRelationDoesNotJoinTheseClasses(String subject, RelationType relation, String object) {
        var claim = graph.claim(subject, relation, object);
        var violation = assertOnlyViolation(claim);
        assertEquals(Optional.empty(), violation.path());
        assertTrue(violation.message().contains(relation.localName()), violation.message());
    }

    @Test
    void refusesAClaimAboutSomethingThatTheArticleDoesNotDescribe() {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/unknown");
        assertOnlyViolation(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "confidence", "rule", "state", "rank"})
    void refusesAClaimThatLacks(String property) {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        claim.removeAll(term(property));
        assertEquals(Optional.of("hc:" + property), assertOnlyViolation(claim).path());
    }

    @Test
    void refusesAClaimThatLacksItsArticle() {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        claim.removeAll(property("http://www.w3.org/ns/prov#wasDerivedFrom"));
        assertEquals(
                Optional.of("prov:wasDerivedFrom"), assertOnlyViolation(claim).path());
    }

    @Test
    void refusesAClaimWithoutAnObject() {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        claim.removeAll(RDF.object);
        assertTrue(violations().stream().allMatch(v -> v.focus().equals(claim.asNode())));
        assertTrue(violations().stream().anyMatch(v -> v.path().equals(Optional.of("rdf:object"))));
    }

    @Test
    void refusesAPredicateThatIsNoRelationOrAttribute() {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        claim.removeAll(RDF.predicate).addProperty(RDF.predicate, Vocabulary.HAS_INVESTOR);
        assertEquals(Optional.of("rdf:predicate"), assertOnlyViolation(claim).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "-0.1"})
    void refusesAConfidenceOutsideZeroToOne(String value) {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        replace(claim, Vocabulary.CONFIDENCE, value, "decimal");
        assertOnlyViolation(claim);
    }

    @ParameterizedTest
    @CsvSource({"start, -1", "start, 5", "end, 3", "start, 9"})
    void refusesAClaimWhoseEvidenceHasWrongOffsets(String end, String offset) {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        var evidence = claim.getPropertyResourceValue(Vocabulary.EVIDENCE);
        replace(evidence, property("http://www.w3.org/ns/oa#" + end), offset, "integer");
        assertEquals(Optional.of("hc:evidence"), assertOnlyViolation(claim).path());
    }

    @Test
    void refusesAClaimWhoseEvidenceHasNoQuote() {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        claim.getPropertyResourceValue(Vocabulary.EVIDENCE).removeAll(property("http://www.w3.org/ns/oa#exact"));
        assertOnlyViolation(claim);
    }

    @Test
    void letsQualifiersPassAndRefusesAnAmountWithoutItsCurrency() {
        var claim = graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        claim.addProperty(Vocabulary.AMOUNT_TEXT, "约1亿元").addProperty(Vocabulary.CURRENCY, "CNY");
        claim.addProperty(Vocabulary.ROUND, "A轮").addProperty(Vocabulary.BOUND, Vocabulary.BOUND_ABOUT);
        replace(claim, Vocabulary.AMOUNT_VALUE, "100000000", "decimal");
        replace(claim, Vocabulary.DATE, "2026-01", "gYearMonth");
        assertFits();
        claim.removeAll(Vocabulary.CURRENCY);
        assertEquals(Optional.of("hc:currency"), assertOnlyViolation(claim).path());
    }

    @ParameterizedTest
    @CsvSource({
        "policy/y, ISSUE_DATE, 2026-02-05, date",
        "policy/y, APPLICATION_WINDOW, 2026-02-05/2026-03-01, string",
        "institution/c, FOUNDING_DATE, 2019, gYear",
        "fund/f, FUND_SIZE, 100亿元, string",
        "institution/c, WEBSITE, https://example.org/, anyURI",
    })
    void letsAnAttributePass(String entity, AttributeType attribute, String value, String datatype) {
        graph.claim(entity, attribute, literal(value, datatype));
        assertFits();
    }

    @ParameterizedTest
    @CsvSource({
        "policy/y, ISSUE_DATE, 2026-02-30, date",
        "policy/y, ISSUE_DATE, 去年年底, string",
        "institution/c, BIRTH_DATE, 2019, gYear",
        "institution/c, FUND_SIZE, 100亿元, string",
        "institution/c, WEBSITE, example, anyURI",
    })
    void refusesAnAttributeOfAnotherClassOrValue(
            String entity, AttributeType attribute, String value, String datatype) {
        assertOnlyViolation(graph.claim(entity, attribute, literal(value, datatype)));
    }

    @Test
    void refusesAnEntityWithTwoClasses() {
        var company = graph.at("institution/c").addProperty(RDF.type, Vocabulary.INCUBATOR);
        assertEquals(Optional.of("rdf:type"), assertOnlyViolation(company).path());
    }

    @Test
    void refusesAnEntityOfAnAbstractClass() {
        graph.entity("institution/x", EntityType.COMPANY, "甲").removeAll(RDF.type);
        var x = graph.at("institution/x").addProperty(RDF.type, Vocabulary.INSTITUTION);
        assertEquals(Optional.of("rdf:type"), assertOnlyViolation(x).path());
    }

    @Test
    void refusesAnEntityWithoutANameAndOneWithTwoNamesInOneLanguage() {
        var company = graph.at("institution/c");
        company.addProperty(SKOS.prefLabel, "另一公司", "zh");
        assertEquals(Optional.of("skos:prefLabel"), assertOnlyViolation(company).path());
        company.removeAll(SKOS.prefLabel);
        assertEquals(Optional.of("skos:prefLabel"), assertOnlyViolation(company).path());
    }

    @Test
    void refusesAMentionedThingWithoutAClass() {
        graph.at("article/a1").addProperty(Vocabulary.MENTIONS, graph.at("place/unknown"));
        var unknown = graph.at("place/unknown").asNode();
        assertTrue(violations().stream().allMatch(v -> v.focus().equals(unknown)));
        assertTrue(violations().stream().anyMatch(v -> v.path().equals(Optional.of("rdf:type"))));
    }

    @ParameterizedTest
    @CsvSource({"value, 约6500, string", "value, 6.5e3, double", "period, 去年, string", "unit, '', string"})
    void refusesAnIndicatorWithAWrong(String property, String value, String datatype) {
        var indicator = graph.indicator();
        replace(indicator, term(property), value, datatype);
        assertEquals(
                Optional.of("hc:" + property), assertOnlyViolation(indicator).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "unit", "measure", "evidence"})
    void refusesAnIndicatorThatLacks(String property) {
        var indicator = graph.indicator();
        indicator.removeAll(term(property));
        assertOnlyViolation(indicator);
    }

    @Test
    void toleratesAnIndicatorOfNoNamedArea() {
        graph.indicator().removeAll(Vocabulary.AREA).removeAll(Vocabulary.AREA_TEXT);
        assertFits();
    }

    @Test
    void refusesAnArticleWithoutATitleAndToleratesOneWithoutADate() {
        var article = graph.at("article/a1");
        article.removeAll(property("http://purl.org/dc/terms/issued"));
        assertFits();
        article.removeAll(property("http://purl.org/dc/terms/title"));
        assertEquals(Optional.of("dcterms:title"), assertOnlyViolation(article).path());
    }

    @Test
    void refusesAnActivityWithoutItsVersion() {
        graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        var activity = graph.at("activity/a1").removeAll(Vocabulary.LOADER_VERSION);
        assertOnlyViolation(activity);
    }

    @Test
    void refusesAParticipationInAFundingRoundWithoutItsInvestor() {
        graph.add("""
                <round/r> a hc:FundingRound ; hc:roundOf <institution/c> ; hc:hasParticipation <round/r1> .
                <round/r1> a hc:Participation ; hc:investor <fund/f> ; hc:leadInvestor true .
                """);
        assertFits();
        var part = graph.at("round/r1").removeAll(Vocabulary.INVESTOR);
        assertOnlyViolation(part);
    }

    @Test
    void validatesFiveThousandTriples() {
        for (int i = 0; i < 300; i++) {
            graph.claim("fund/f", RelationType.INVESTED_IN, "institution/c");
        }
        assertTrue(graph.model().size() > 4_500, graph.model().size() + " triples");
        assertFits();
    }

    @Test
    void namesOnlyTermsOfTheOntology() {
        var ontology = TurtleFile.ONTOLOGY.read(TurtleFile.NO_BASE);
        TurtleFile.SHAPES.read(TurtleFile.NO_BASE).listObjects().forEachRemaining(o -> {
            if (o.isURIResource() && o.asResource().getURI().startsWith(Vocabulary.NAMESPACE)) {
                assertTrue(ontology.contains(o.asResource(), RDFS.label), o.toString());
            }
        });
    }

    private List<Violation> violations() {
        return SHAPES.validate(graph.model());
    }

    private void assertFits() {
        assertEquals(List.of(), violations());
    }

    private Violation assertOnlyViolation(Resource focus) {
        var violations = violations();
        assertEquals(1, violations.size(), violations.toString());
        assertEquals(focus.asNode(), violations.getFirst().focus());
        return violations.getFirst();
    }

    private static void replace(Resource subject, Property property, String value, String datatype) {
        subject.removeAll(property).addProperty(property, literal(value, datatype));
    }

    private static RDFNode literal(String value, String datatype) {
        return ResourceFactory.createTypedLiteral(
                value, TypeMapper.getInstance().getSafeTypeByName("http://www.w3.org/2001/XMLSchema#" + datatype));
    }

    private static Property term(String name) {
        return property(Vocabulary.NAMESPACE + name);
    }

    private static Property property(String uri) {
        return ResourceFactory.createProperty(uri);
    }
}
