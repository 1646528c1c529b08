package org.huchuang.loader.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;

/**
 * What one fact adds to the graph; it goes in whole or not at all.
 *
 * @param focus the entity, claim or indicator it describes
 * @param line the fact in words, for the report
 * @param facts how many facts of the extraction say it: two mentions of one thing, a relation stated twice
 * @param confidence of the fact whose evidence stands
 * @param needs other parts' focus nodes without which it makes no sense
 * @param triples what it adds
 */
record Part(Node focus, String line, int facts, double confidence, Set<Node> needs, List<Triple> triples) {
    Part {
        needs = Set.copyOf(needs);
        triples = List.copyOf(triples);
    }

    /** Whether it relates a thing to itself: two names turned out to be one thing. */
    boolean loop() {
        return triples.stream().anyMatch(t -> t.getSubject().equals(t.getObject()))
                || end(RDF.subject).isPresent() && end(RDF.subject).equals(end(RDF.object));
    }

    private Optional<Node> end(Property which) {
        return triples.stream()
                .filter(t -> t.getPredicate().equals(which.asNode()))
                .map(Triple::getObject)
                .findFirst();
    }

    /** The better founded of two that say the same, standing for both; the earlier when they are equal. */
    Part merge(Part later) {
        var best = later.confidence > confidence ? later : this;
        return new Part(focus, best.line, facts + later.facts, best.confidence, best.needs, best.triples);
    }
}
