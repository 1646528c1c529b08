package org.huchuang.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;

/** Collects the triples about one subject. */
final class Triples {
    private final Node subject;
    private final List<Triple> all = new ArrayList<>();

    private Triples(Node subject) {
        this.subject = subject;
    }

    static Triples about(Node subject) {
        return new Triples(subject);
    }

    Triples add(RDFNode property, Node object) {
        all.add(Triple.create(subject, property.asNode(), object));
        return this;
    }

    Triples add(RDFNode property, RDFNode object) {
        return add(property, object.asNode());
    }

    Triples add(RDFNode property, Optional<Node> object) {
        object.ifPresent(o -> add(property, o));
        return this;
    }

    Triples addAll(List<Triple> others) {
        all.addAll(others);
        return this;
    }

    List<Triple> list() {
        return all;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
