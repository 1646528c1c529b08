package org.huchuang.server.describe;

import org.huchuang.server.data.CurrentGraph;

/** The counts of the generation that is served, made once for each. */
public final class Describing {
    private final CurrentGraph graph;
    private volatile Counts counts;

    public Describing(CurrentGraph graph) {
        this.graph = graph;
    }

    Counts counts() {
        var known = counts;
        if (known == null || !known.generation().equals(graph.snapshot().id())) {
            known = Counts.of(graph);
            counts = known;
        }
        return known;
    }

    CurrentGraph graph() {
        return graph;
    }
}
