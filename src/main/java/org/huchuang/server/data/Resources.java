package org.huchuang.server.data;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/** What the graph holds about one resource. */
public final class Resources {
    private static final int INCOMING = 2000;

    private Resources() {}

    /** Whether the resource is described anywhere or names a graph. Call inside a transaction. */
    public static boolean exists(DatasetGraph dataset, String iri) {
        var node = NodeFactory.createURI(iri);
        return dataset.getUnionGraph().contains(node, Node.ANY, Node.ANY) || dataset.containsGraph(node);
    }

    /** Whether it is the name of a graph. Call inside a transaction. */
    public static boolean isGraph(DatasetGraph dataset, String iri) {
        return dataset.containsGraph(NodeFactory.createURI(iri));
    }

    /** The identifier that is kept for one that was given up. Call inside a transaction. */
    public static Optional<String> replacement(DatasetGraph dataset, String iri) {
        var found = dataset.getUnionGraph().find(NodeFactory.createURI(iri), DCTerms.isReplacedBy.asNode(), Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject().getURI()) : Optional.empty();
        } finally {
            found.close();
        }
    }

    /** Its triples, those of its evidence, and the first 2,000 that point to it; of a graph, the graph. Call inside a transaction. */
    static Graph describe(DatasetGraph dataset, String iri) {
        var node = NodeFactory.createURI(iri);
        var out = GraphFactory.createDefaultGraph();
        dataset.prefixes().forEach((prefix, uri) -> out.getPrefixMapping().setNsPrefix(prefix, uri));
        if (dataset.containsGraph(node)) {
            dataset.getGraph(node).find().forEachRemaining(out::add);
            return out;
        }
        var all = dataset.getUnionGraph();
        all.find(node, Node.ANY, Node.ANY).forEachRemaining(out::add);
        all.find(NodeFactory.createURI(iri + "#evidence"), Node.ANY, Node.ANY).forEachRemaining(out::add);
        var incoming = all.find(Node.ANY, Node.ANY, node);
        try {
            for (int i = 0; i < INCOMING && incoming.hasNext(); i++) {
                out.add(incoming.next());
            }
        } finally {
            incoming.close();
        }
        return out;
    }
}
