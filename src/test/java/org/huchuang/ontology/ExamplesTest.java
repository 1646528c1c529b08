package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The examples of the documentation are a graph that could enter the store. */
class ExamplesTest {
    private static final String BASE = "http://localhost:3030/";

    private final Model examples = OntologyGraph.examples(BASE);
    private final Model ontology = TurtleFile.ONTOLOGY.read(TurtleFile.NO_BASE);

    @Test
    void passTheGateAsTheyAre() {
        assertEquals(List.of(), Shapes.packed().validate(examples));
    }

    @Test
    void passTheGateAlsoWhenEveryDirectTripleIsAClaim() {
        var graph = new ArticleGraph();
        graph.model().add(examples);
        int claims = 0;
        for (var s : examples.listStatements().toList()) {
            var name = s.getPredicate().getLocalName();
            var subject = s.getSubject().getURI().replace(ArticleGraph.BASE, "");
            if (ontology.contains(s.getPredicate(), RDFS.subPropertyOf, Vocabulary.RELATION)) {
                graph.claim(
                        subject, RelationType.of(name), s.getResource().getURI().replace(ArticleGraph.BASE, ""));
                claims++;
            } else if (ontology.contains(s.getPredicate(), RDFS.subPropertyOf, Vocabulary.ATTRIBUTE)) {
                graph.claim(subject, AttributeType.of(name), s.getObject());
                claims++;
            }
        }
        assertTrue(claims >= 36, claims + " direct triples");
        assertEquals(List.of(), Shapes.packed().validate(graph.model()));
    }

    @Test
    void useEveryTermOfTheOntology() {
        var unused = ontology.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(t -> t.getURI().startsWith(Vocabulary.NAMESPACE))
                .filter(t -> !ontology.contains(t, RDF.type, OWL2.AnnotationProperty))
                .filter(t -> !ontology.contains(t, OWL2.inverseOf))
                .filter(t -> ontology.contains(t, RDF.type, OWL2.Class)
                        ? !ontology.contains(null, RDFS.subClassOf, t) && !examples.contains(null, RDF.type, t)
                        : (ontology.contains(t, RDF.type, OWL2.ObjectProperty)
                                        || ontology.contains(t, RDF.type, OWL2.DatatypeProperty))
                                && !ontology.contains(null, RDFS.subPropertyOf, t)
                                && !examples.contains(null, ResourceFactory.createProperty(t.getURI()), (RDFNode) null))
                .filter(t -> !ontology.contains(null, RDF.type, t))
                .map(t -> "hc:" + t.getLocalName())
                .sorted()
                .toList();
        assertEquals(List.of(), unused, "ontology/examples.ttl does not use them");
    }

    @Test
    void nameOnlyTermsThatExist() {
        examples.listStatements().forEachRemaining(s -> {
            for (var node : List.of(s.getPredicate(), s.getObject())) {
                if (node.isURIResource() && node.toString().startsWith(Vocabulary.NAMESPACE)) {
                    assertTrue(ontology.contains(node.asResource(), RDF.type), node.toString());
                }
            }
        });
    }
}
