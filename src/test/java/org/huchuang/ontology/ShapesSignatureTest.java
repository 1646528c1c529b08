package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shapes refuse what domainIncludes and rangeIncludes of the ontology leave out, and nothing else. */
class ShapesSignatureTest {
    private static final Shapes SHAPES = Shapes.packed();
    private static final Model ONTOLOGY = TurtleFile.ONTOLOGY.read(TurtleFile.NO_BASE);

    private final ArticleGraph graph = new ArticleGraph();
    private final Set<String> unfit = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void joinsExactlyTheClassesThatTheOntologyNames(RelationType relation) {
        describeOneOfEachClass();
        var domain = classes(Vocabulary.of(relation), Vocabulary.DOMAIN_INCLUDES);
        var range = classes(Vocabulary.of(relation), Vocabulary.RANGE_INCLUDES);
        for (var type : EntityType.values()) {
            claim(type, relation, range.iterator().next(), domain.contains(type));
            claim(domain.iterator().next(), relation, type, range.contains(type));
        }
        assertEquals(unfit, refused());
    }

    @Test
    void givesAttributesToExactlyTheClassesThatTheOntologyNames() {
        describeOneOfEachClass();
        for (var attribute : AttributeType.values()) {
            var domain = classes(Vocabulary.of(attribute), Vocabulary.DOMAIN_INCLUDES);
            for (var type : EntityType.values()) {
                var claim = graph.claim("x/" + type.localName(), attribute, value(attribute));
                if (!domain.contains(type)) {
                    unfit.add(claim.getURI());
                }
            }
        }
        assertEquals(unfit, refused());
    }

    private void describeOneOfEachClass() {
        for (var type : EntityType.values()) {
            graph.entity("x/" + type.localName(), type, type.localName() + "甲");
        }
    }

    private void claim(EntityType subject, RelationType relation, EntityType object, boolean fits) {
        var claim = graph.claim("x/" + subject.localName(), relation, "x/" + object.localName());
        if (!fits) {
            unfit.add(claim.getURI());
        }
    }

    private Set<String> refused() {
        return SHAPES.validate(graph.model()).stream()
                .map(v -> v.focus().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Literal value(AttributeType attribute) {
        var year = ONTOLOGY.contains(Vocabulary.of(attribute), Vocabulary.RANGE_INCLUDES, XSD.gYear);
        if (year) {
            return ResourceFactory.createTypedLiteral("2026", XSDDatatype.XSDgYear);
        }
        return attribute == AttributeType.WEBSITE
                ? ResourceFactory.createTypedLiteral("https://example.org/", XSDDatatype.XSDanyURI)
                : ResourceFactory.createPlainLiteral("若干");
    }

    private static Set<EntityType> classes(Property property, Property includes) {
        var named = ONTOLOGY.listObjectsOfProperty(property, includes).toSet();
        return Arrays.stream(EntityType.values())
                .filter(type -> {
                    var c = ONTOLOGY.createResource(Vocabulary.of(type).getURI());
                    return named.contains(c)
                            || named.contains(Vocabulary.ENTITY)
                            || ONTOLOGY.contains(c, RDFS.subClassOf, Vocabulary.INSTITUTION)
                                    && named.contains(Vocabulary.INSTITUTION);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
