package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hard alignments go to a small stable set, all others infer nothing. */
class AlignmentsTest {
    private static final List<String> STABLE = List.of(
            "http://www.w3.org/ns/org#",
            "http://xmlns.com/foaf/0.1/",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://purl.org/dc/terms/",
            "http://data.europa.eu/eli/ontology#",
            "http://purl.org/linked-data/cube#",
            "http://www.w3.org/2006/time#",
            "http://www.opengis.net/ont/geosparql#",
            "http://www.w3.org/ns/oa#",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            Vocabulary.NAMESPACE);

    private final Model ontology = TurtleFile.ONTOLOGY.read(TurtleFile.NO_BASE);
    private final Model soft = TurtleFile.ALIGNMENTS.read(TurtleFile.NO_BASE);

    @ParameterizedTest
    @CsvSource({
        "Institution, http://www.w3.org/ns/org#FormalOrganization",
        "Institution, http://xmlns.com/foaf/0.1/Organization",
        "FundingRound, http://www.w3.org/ns/prov#Activity",
        "Participation, http://www.w3.org/ns/prov#Activity",
        "Policy, http://data.europa.eu/eli/ontology#LegalResource",
        "Project, http://xmlns.com/foaf/0.1/Project",
        "Person, http://xmlns.com/foaf/0.1/Person",
        "Post, http://www.w3.org/ns/org#Membership",
        "Zone, http://www.opengis.net/ont/geosparql#Feature",
        "Place, http://www.opengis.net/ont/geosparql#Feature",
        "TechnologyField, http://www.w3.org/2004/02/skos/core#Concept",
        "Indicator, http://purl.org/linked-data/cube#Observation",
        "Article, http://xmlns.com/foaf/0.1/Document",
        "Article, http://www.w3.org/ns/prov#Entity",
    })
    void isBelowTheClassOfTheStableVocabulary(String term, String above) {
        var ours = ResourceFactory.createResource(Vocabulary.NAMESPACE + term);
        assertTrue(ontology.contains(ours, RDFS.subClassOf, ResourceFactory.createResource(above)));
    }

    @ParameterizedTest
    @CsvSource({
        "Fund, https://schema.org/InvestmentFund",
        "Fund, https://spec.edmcouncil.org/fibo/ontology/SEC/Securities/Pools/PooledFund",
        "Policy, https://schema.org/Legislation",
        "Programme, http://purl.org/cerif/frapo/FundingProgramme",
        "Programme, https://w3id.org/dingo#FundingScheme",
        "Project, http://data.europa.eu/s66#Project",
        "Post, http://vivoweb.org/ontology/core#Position",
        "Indicator, https://schema.org/Observation",
        "Article, https://schema.org/NewsArticle",
    })
    void isCloseToTheClassOfOtherVocabularies(String term, String near) {
        var ours = ResourceFactory.createResource(Vocabulary.NAMESPACE + term);
        assertTrue(soft.contains(ours, SKOS.closeMatch, ResourceFactory.createResource(near)));
    }

    @Test
    void infersNothingFromVocabulariesThatMayChange() {
        var others = ontology.listStatements().toList().stream()
                .filter(s -> s.getPredicate().equals(RDFS.subClassOf)
                        || s.getPredicate().equals(RDFS.subPropertyOf))
                .map(s -> s.getResource().getURI())
                .filter(iri -> STABLE.stream().noneMatch(iri::startsWith))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void matchesSoftlyAndDoesNothingElse() {
        soft.listStatements()
                .forEachRemaining(s -> assertTrue(
                        s.getPredicate().equals(SKOS.closeMatch)
                                || s.getPredicate().equals(SKOS.exactMatch),
                        s.toString()));
    }
}
