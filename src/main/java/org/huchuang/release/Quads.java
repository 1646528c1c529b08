package org.huchuang.release;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** All quads of a generation in two orders, as plain N-Quads: by subject, and graph by graph. */
record Quads(Path bySubject, Path byGraph, long count) {
    /** The order of a file of quads; within it lines are sorted by their bytes. */
    enum Order {
        BY_SUBJECT,
        BY_GRAPH
    }

    static Quads of(DatasetGraph dataset, Path scratch) throws IOException {
        var byGraph = scratch.resolve("by-graph.nq");
        var bySubject = scratch.resolve("by-subject.nq");
        long count = Txn.calculateRead(dataset, () -> {
            try (var out = open(byGraph)) {
                return graphByGraph(dataset, out);
            } catch (IOException e) {
                throw ReleaseFolder.failed(byGraph, e);
            }
        });
        SortedLines.sort(byGraph, bySubject);
        return new Quads(bySubject, byGraph, count);
    }

    private static long graphByGraph(DatasetGraph dataset, OutputStream out) throws IOException {
        long count = 0;
        var graphs = new ArrayList<Node>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        graphs.sort(Comparator.comparing(Node::getURI));
        for (var graph : graphs) {
            var lines = new ArrayList<byte[]>();
            dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> lines.add(QuadLine.of(q)));
            lines.sort(Arrays::compareUnsigned);
            for (var line : lines) {
                out.write(line);
            }
            count += lines.size();
        }
        return count;
    }

    /** Sends every quad to a sink, in one of the orders. */
    void send(Order order, StreamRDF to) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file(order)), 1 << 16)) {
            parser(in).parse(to);
        }
    }

    Path file(Order order) {
        return order == Order.BY_SUBJECT ? bySubject : byGraph;
    }

    /** A parser of what this class wrote: nothing to check again. */
    static RDFParser parser(InputStream in) {
        return RDFParser.source(in).lang(Lang.NQUADS).checking(false).build();
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
}
