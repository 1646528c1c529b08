package org.huchuang.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** The names and days of what statements speak of, as the store has them; those asked for last are remembered. */
final class Said {
    /** About 40 MB. */
    private static final int KNOWN = 100_000;

    private static final List<Node> PROPERTIES = List.of(RDFS.label.asNode(), DCTerms.issued.asNode());

    private final DatasetGraph dataset;
    private final Cache<Node, List<Triple>> known = CacheFactory.createCache(KNOWN);

    Said(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Adds them to a graph in memory, which holds all there is about its own subjects. */
    void of(Stream<Node> objects, Graph to) {
        Txn.executeRead(dataset, () -> objects.filter(o -> o.isURI() && !to.contains(o, Node.ANY, Node.ANY))
                .distinct()
                .forEach(o -> known.get(o, this::find).forEach(to::add)));
    }

    private List<Triple> find(Node object) {
        var said = new ArrayList<Triple>();
        for (var property : PROPERTIES) {
            dataset.find(Quad.unionGraph, object, property, Node.ANY).forEachRemaining(q -> said.add(q.asTriple()));
        }
        return List.copyOf(said);
    }
}
