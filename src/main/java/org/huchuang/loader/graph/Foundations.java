package org.huchuang.loader.graph;

import java.util.SortedMap;
import java.util.TreeMap;
import org.huchuang.loader.identity.Base;
import org.huchuang.ontology.OntologyGraph;

/** The graphs that come from no article: the name authority, and the ontology with its code lists. */
public final class Foundations {
    private static final String ONTOLOGY = "ontology";

    private Foundations() {}

    /** Canonical N-Quads by the last part of the graph's IRI. */
    public static SortedMap<String, byte[]> packed(Base base) {
        var graphs = new TreeMap<String, byte[]>();
        graphs.put(AuthorityGraph.NAME, AuthorityGraph.packed(base));
        graphs.put(
                ONTOLOGY,
                NQuads.canonical(
                        Triples.iri(base.id("graph", ONTOLOGY)),
                        OntologyGraph.at(base.iri()).getGraph().find().toList()));
        return graphs;
    }
}
