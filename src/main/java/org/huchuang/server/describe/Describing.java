package org.huchuang.server.describe;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.server.data.CurrentGraph;

/** What the generation that is served says of itself, read once for each. */
public final class Describing {
    private final CurrentGraph graph;
    private volatile Described described;

    public Describing(CurrentGraph graph) {
        this.graph = graph;
    }

    /**
     * One generation's description.
     *
     * @param generation its id
     * @param model as its graph has it, with its id
     * @param counts in it
     */
    record Described(String generation, Model model, Counts counts) {}

    Described described() {
        var known = described;
        if (known == null || !known.generation().equals(graph.snapshot().id())) {
            known = Txn.calculateRead(graph, this::read);
            described = known;
        }
        return known;
    }

    private Described read() {
        var now = graph.snapshot();
        var model = ModelFactory.createDefaultModel()
                .setNsPrefixes(Vocabulary.PREFIXES)
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("sd", "http://www.w3.org/ns/sparql-service-description#");
        now.sealed().description().get().find().forEachRemaining(model.getGraph()::add);
        // no graph knows which generation it is in
        model.listSubjectsWithProperty(VOID.uriSpace)
                .toList()
                .forEach(set -> set.addProperty(DCTerms.identifier, now.id()));
        return new Described(now.id(), model, Counts.of(model));
    }
}
