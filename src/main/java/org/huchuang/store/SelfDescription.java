package org.huchuang.store;

import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.huchuang.ontology.Vocabulary;

/**
 * What a generation says of itself in the graph {@code {base}id/graph/void}: its classes and properties with counts after <a
 * href="https://www.w3.org/TR/void/">VoID</a>, its endpoint after <a
 * href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>. It counts distinct triples of
 * all other graphs, and is the same for the same graphs.
 */
public final class SelfDescription {
    /** Last part of the graph's IRI. */
    public static final String NAME = "void";

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final String base;
    private final String about;

    private SelfDescription(String base) {
        this.base = base;
        this.about = base + ".well-known/void#";
    }

    /** The graph's IRI. */
    public static Node graph(String base) {
        return NodeFactory.createURI(base + "id/graph/" + NAME);
    }

    static Graph of(TermCounts counts, String base) {
        var description = new SelfDescription(base);
        description.dataset(counts);
        description.service();
        return description.graph;
    }

    private void dataset(TermCounts counts) {
        var set = iri(about + "dataset");
        add(set, RDF.type, VOID.Dataset.asNode());
        add(set, RDF.type, iri(SD + "Graph"));
        add(set, DCTerms.title, NodeFactory.createLiteralLang("沪创图谱", "zh"));
        add(set, DCTerms.title, NodeFactory.createLiteralLang("Huchuang", "en"));
        add(set, DCTerms.license, iri(LICENCE));
        add(set, VOID.sparqlEndpoint, iri(base + "huchuang/sparql"));
        add(set, VOID.uriSpace, NodeFactory.createLiteralString(base + "id/"));
        add(set, VOID.vocabulary, iri(Vocabulary.NAMESPACE));
        number(set, VOID.triples, counts.triples());
        number(set, VOID.distinctSubjects, counts.subjects());
        number(set, VOID.classes, counts.classes().size());
        number(set, VOID.properties, counts.properties().size());
        int i = 0;
        for (var one : new TreeMap<>(counts.classes()).entrySet()) {
            var part = iri(about + "class-" + i++);
            add(set, VOID.classPartition, part);
            add(part, VOID._class, iri(one.getKey()));
            number(part, VOID.entities, one.getValue().entities());
            if (one.getValue().example().startsWith(base)) {
                add(part, VOID.exampleResource, iri(one.getValue().example()));
            }
        }
        i = 0;
        for (var one : new TreeMap<>(counts.properties()).entrySet()) {
            var part = iri(about + "property-" + i++);
            add(set, VOID.propertyPartition, part);
            add(part, VOID.property, iri(one.getKey()));
            number(part, VOID.triples, one.getValue().triples());
            number(part, VOID.distinctSubjects, one.getValue().subjects());
            number(part, VOID.distinctObjects, one.getValue().objects());
        }
    }

    private void service() {
        var graphs = iri(about + "default-dataset");
        var service = iri(about + "service");
        add(graphs, RDF.type, iri(SD + "Dataset"));
        graph.add(graphs, iri(SD + "defaultGraph"), iri(about + "dataset"));
        add(service, RDF.type, iri(SD + "Service"));
        graph.add(service, iri(SD + "endpoint"), iri(base + "huchuang/sparql"));
        graph.add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
        graph.add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
        graph.add(service, iri(SD + "defaultDataset"), graphs);
    }

    private void add(Node subject, Property property, Node object) {
        graph.add(subject, property.asNode(), object);
    }

    private void number(Node subject, Property property, long value) {
        add(subject, property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
