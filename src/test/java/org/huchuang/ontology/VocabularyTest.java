package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.resource.Resources;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Model ontology = TurtleFile.ONTOLOGY.read(TurtleFile.NO_BASE);

    @Test
    void hasAConstantForEveryTermAndATermForEveryConstant() {
        assertEquals(names(terms(r -> true)), names(constants()));
    }

    @Test
    void namesAConstantLikeItsTerm() throws IllegalAccessException {
        for (var field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Resource term && !term.equals(Vocabulary.ONTOLOGY)) {
                var name = term.getLocalName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
                assertTrue(name.equalsIgnoreCase(field.getName()), field.getName() + " is " + term);
            }
        }
    }

    @Test
    void holdsPropertiesAsPropertyAndAllElseAsResource() {
        for (var term : constants().toList()) {
            var isProperty = ontology.listObjectsOfProperty(term, RDF.type)
                    .filterKeep(t -> t.asResource().getLocalName().endsWith("Property"))
                    .hasNext();
            assertEquals(isProperty, term instanceof Property, term.toString());
        }
    }

    @Test
    void labelsDefinesAndExplainsEveryTermInBothLanguages() {
        assertEquals(List.of(), complaints(ontology, Resources.text(TurtleFile.ONTOLOGY.path())));
    }

    @Test
    void saysWhichTermLacksWhatAndWhere() {
        var text = """
                @prefix hc: <https://w3id.org/huchuang/ontology#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                hc:Robot a owl:Class ; rdfs:label "机器人"@zh .
                """;
        var model = RDFParser.fromString(text, Lang.TURTLE).toModel();
        var complaints = complaints(model, text);
        assertTrue(complaints.contains("ontology/huchuang.ttl:4 hc:Robot needs one rdfs:label@en, has 0"));
        assertTrue(complaints.contains("ontology/huchuang.ttl:4 hc:Robot needs one skos:definition@zh, has 0"));
        assertTrue(complaints.contains("ontology/huchuang.ttl:4 hc:Robot needs rdfs:isDefinedBy"));
        assertFalse(complaints.contains("ontology/huchuang.ttl:4 hc:Robot needs one rdfs:label@zh, has 0"));
    }

    private static List<String> complaints(Model ontology, String text) {
        var lines = text.lines().toList();
        var complaints = new ArrayList<String>();
        for (var term : ontology.listSubjectsWithProperty(RDF.type)
                .filterKeep(r -> r.getURI().startsWith(Vocabulary.NAMESPACE))
                .toList()) {
            var name = "hc:" + term.getLocalName();
            int line = 1;
            while (line < lines.size() && !lines.get(line - 1).startsWith(name + " ")) {
                line++;
            }
            var where = TurtleFile.ONTOLOGY.path() + ":" + line + " " + name + " needs ";
            var individual = ontology.listObjectsOfProperty(term, RDF.type)
                    .filterKeep(t -> t.asResource().getURI().startsWith(Vocabulary.NAMESPACE))
                    .hasNext();
            var texts = new ArrayList<>(List.of(RDFS.label, SKOS.definition));
            if (!individual) {
                texts.add(SKOS.example);
            }
            for (var property : texts) {
                for (var language : List.of("zh", "en")) {
                    int found = ontology.listStatements(term, property, null, language)
                            .toList()
                            .size();
                    if (found != 1) {
                        complaints.add(where + "one " + Vocabulary.PREFIXES.shortForm(property.getURI()) + "@"
                                + language + ", has " + found);
                    }
                }
            }
            if (!ontology.contains(term, RDFS.isDefinedBy, Vocabulary.ONTOLOGY)) {
                complaints.add(where + "rdfs:isDefinedBy");
            }
            var data = ontology.contains(term, RDF.type, OWL2.ObjectProperty)
                    || ontology.contains(term, RDF.type, OWL2.DatatypeProperty);
            if (data && !ontology.contains(term, Vocabulary.DOMAIN_INCLUDES)) {
                complaints.add(where + "hc:domainIncludes");
            }
            if (data && !ontology.contains(term, Vocabulary.RANGE_INCLUDES)) {
                complaints.add(where + "hc:rangeIncludes");
            }
        }
        return complaints.stream().sorted().toList();
    }

    @Test
    void coversExactlyTheEntityClasses() {
        var leaves = terms(r -> !r.equals(Vocabulary.ENTITY) && !r.equals(Vocabulary.INSTITUTION) && isEntity(r));
        assertEquals(names(leaves), names(Arrays.stream(EntityType.values()).map(Vocabulary::of)));
    }

    @Test
    void coversExactlyTheRelations() {
        var relations = terms(r -> ontology.contains(r, RDFS.subPropertyOf, Vocabulary.RELATION));
        assertEquals(
                names(relations), names(Arrays.stream(RelationType.values()).map(Vocabulary::of)));
    }

    @Test
    void coversExactlyTheAttributes() {
        var attributes = terms(r -> ontology.contains(r, RDFS.subPropertyOf, Vocabulary.ATTRIBUTE));
        assertEquals(
                names(attributes), names(Arrays.stream(AttributeType.values()).map(Vocabulary::of)));
    }

    @Test
    void saysOfEveryRelationAndAttributeWhereItIsUsed() {
        var used = Stream.concat(
                Arrays.stream(RelationType.values()).map(Vocabulary::of),
                Arrays.stream(AttributeType.values()).map(Vocabulary::of));
        for (var property : used.toList()) {
            assertTrue(ontology.contains(property, Vocabulary.DOMAIN_INCLUDES), property.toString());
            assertTrue(ontology.contains(property, Vocabulary.RANGE_INCLUDES), property.toString());
        }
    }

    @Test
    void refersToNoTermOfItsOwnThatDoesNotExist() {
        var defined = names(terms(r -> true));
        ontology.listStatements().forEachRemaining(s -> {
            assertTrue(isDefinedOrForeign(s.getPredicate(), defined), s.toString());
            assertTrue(!s.getObject().isURIResource() || isDefinedOrForeign(s.getResource(), defined), s.toString());
        });
    }

    @Test
    void hasNoBlankNodesSoThatItEntersAStoreAsItIs() {
        assertFalse(ontology.listStatements()
                .filterKeep(s -> s.getSubject().isAnon() || s.getObject().isAnon())
                .hasNext());
    }

    @Test
    void givesEveryDirectedRelationButNoOtherOneInverse() {
        for (var type : RelationType.values()) {
            var inverses = ontology.listSubjectsWithProperty(OWL2.inverseOf, Vocabulary.of(type))
                    .toList();
            assertEquals(type == RelationType.COLLABORATES_WITH ? 0 : 1, inverses.size(), type.localName());
        }
    }

    private static boolean isDefinedOrForeign(Resource r, Set<String> defined) {
        return !r.getURI().startsWith(Vocabulary.NAMESPACE) || defined.contains(r.getLocalName());
    }

    private boolean isEntity(Resource type) {
        return ontology.listObjectsOfProperty(type, RDFS.subClassOf).toList().stream()
                .map(o -> o.asResource())
                .anyMatch(o -> o.equals(Vocabulary.ENTITY) || isEntity(o));
    }

    private Stream<Resource> terms(Predicate<Resource> kept) {
        return ontology.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(r -> r.getURI().startsWith(Vocabulary.NAMESPACE))
                .filter(kept);
    }

    private static Stream<Resource> constants() {
        return Arrays.stream(Vocabulary.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()))
                .flatMap(VocabularyTest::term)
                .filter(r -> r.getURI().startsWith(Vocabulary.NAMESPACE));
    }

    private static Stream<Resource> term(Field field) {
        try {
            return field.get(null) instanceof Resource r ? Stream.of(r) : Stream.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> names(Stream<? extends Resource> terms) {
        return terms.map(Resource::getLocalName).collect(Collectors.toCollection(TreeSet::new));
    }
}
