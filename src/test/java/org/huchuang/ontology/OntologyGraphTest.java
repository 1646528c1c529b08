package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyGraphTest {
    private static final String BASE = "https://data.example.org/hc/";

    private final Model model = OntologyGraph.at(BASE);

    @Test
    void putsFieldsAndPlacesBelowTheBaseOfTheData() {
        var field = model.createResource(BASE + "id/field/" + Key.of("field", "人工智能"));
        assertTrue(model.contains(field, RDF.type, Vocabulary.TECHNOLOGY_FIELD));
        var place = model.createResource(BASE + "id/place/" + Key.of("place", "徐汇区"));
        assertTrue(model.contains(place, RDF.type, Vocabulary.PLACE));
    }

    @Test
    void leavesNoAddressOfAnotherBase() {
        assertFalse(OntologyGraph.at("http://localhost:3030/")
                .listStatements()
                .filterKeep(s -> s.toString().contains("data.example.org"))
                .hasNext());
    }

    @Test
    void holdsTheTermsThemselves() {
        assertTrue(model.contains(Vocabulary.of(RelationType.INVESTED_IN), RDFS.label, "投资", "zh"));
    }

    @Test
    void hasNoBlankNodes() {
        assertFalse(model.listStatements()
                .filterKeep(s -> s.getSubject().isAnon() || s.getObject().isAnon())
                .hasNext());
    }

    @Test
    void namesEveryMemberInBothLanguagesAndLabelsItOnce() {
        var named = model.listSubjectsWithProperty(SKOS.prefLabel).toList();
        assertTrue(named.size() > 500, named.size() + " members");
        for (var r : named) {
            for (var language : Set.of("zh", "en")) {
                assertEquals(
                        1,
                        model.listStatements(r, SKOS.prefLabel, null, language)
                                .toList()
                                .size(),
                        r + " @" + language);
            }
            // terms of the ontology keep a label in each language
            assertEquals(
                    r.getURI().startsWith(BASE) ? 1 : 2,
                    model.listStatements(r, RDFS.label, (String) null).toList().size(),
                    r.toString());
        }
    }

    @Test
    void leadsFromTheBroadToTheNarrow() {
        var ai = model.createResource(BASE + "id/field/" + Key.of("field", "人工智能"));
        var embodied = model.createResource(BASE + "id/field/" + Key.of("field", "具身智能"));
        assertTrue(model.contains(ai, SKOS.narrower, embodied));
    }

    @Test
    void namesNothingOfItsOwnThatIsNotDescribed() {
        for (var node : model.listObjects().toList()) {
            if (node.isURIResource() && isOurs(node.asResource().getURI())) {
                assertTrue(model.contains(node.asResource(), null, (RDFNode) null), node.toString());
            }
        }
        for (var r : model.listSubjects().toList()) {
            assertTrue(!isOurs(r.getURI()) || model.contains(r, RDF.type), r + " is aligned but not described");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"institution-kind", "document-kind", "award-grade", "instrument"})
    void mintsTheKeysOfListMembersFromTheirChineseNames(String kind) {
        var prefix = BASE + "id/" + kind + "/";
        var seen = new HashSet<String>();
        model.listSubjectsWithProperty(SKOS.prefLabel)
                .filterKeep(r -> r.getURI().startsWith(prefix))
                .forEachRemaining(r -> {
                    var name = r.getProperty(SKOS.prefLabel, "zh").getString();
                    assertEquals(prefix + Key.of(kind, name), r.getURI(), name);
                    assertTrue(seen.add(name), name);
                });
        assertTrue(seen.size() > 20, seen.size() + " members");
    }

    @Test
    void givesEveryKindOfInstitutionAnInstitutionClass() {
        var classes = model.listObjectsOfProperty(Vocabulary.INSTITUTION_CLASS).toSet();
        for (var type : EntityType.values()) {
            assertEquals(
                    type.isOrganization() || type == EntityType.FUND,
                    classes.contains(
                            ResourceFactory.createResource(Vocabulary.of(type).getURI())),
                    type.localName());
        }
    }

    @Test
    void refusesABaseWithoutItsSlash() {
        assertThrows(IllegalArgumentException.class, () -> OntologyGraph.at("http://localhost:3030"));
    }

    private static boolean isOurs(String uri) {
        return uri.startsWith(BASE) || uri.startsWith(Vocabulary.NAMESPACE);
    }
}
