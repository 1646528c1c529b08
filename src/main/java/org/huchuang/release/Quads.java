package org.huchuang.release;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** All quads of a generation in two orders, as plain N-Quads: by subject, and graph by graph. */
record Quads(Path bySubject, Path byGraph, long count) {
    private static final int READERS = 2;
    /** Graphs that one core reads at a time. */
    private static final int TOGETHER = 16;

    /** The order of a file of quads; within it lines are sorted by their bytes. */
    enum Order {
        BY_SUBJECT,
        BY_GRAPH
    }

    static Quads of(DatasetGraph dataset, Path scratch) throws IOException {
        var byGraph = scratch.resolve("by-graph.nq");
        var bySubject = scratch.resolve("by-subject.nq");
        long count;
        try (var out = open(byGraph)) {
            count = graphByGraph(dataset, out);
        }
        SortedLines.sort(byGraph, bySubject);
        return new Quads(bySubject, byGraph, count);
    }

    private static long graphByGraph(DatasetGraph dataset, OutputStream out) throws IOException {
        var graphs = graphs(dataset);
        long count = 0;
        // what is read ahead on the other cores is written in order
        var ahead = new ArrayDeque<Future<List<byte[]>>>();
        try (var cores = Executors.newFixedThreadPool(READERS)) {
            for (int from = 0; from < graphs.size() || !ahead.isEmpty(); from += TOGETHER) {
                if (from < graphs.size()) {
                    var next = graphs.subList(from, Math.min(graphs.size(), from + TOGETHER));
                    ahead.add(cores.submit(() -> lines(dataset, next)));
                }
                if (ahead.size() > READERS * 2 || from + TOGETHER >= graphs.size()) {
                    var lines = ahead.remove().get();
                    for (var line : lines) {
                        out.write(line);
                    }
                    count += lines.size();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HuchuangException(Code.RELEASE, "interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HuchuangException refused
                    ? refused
                    : new HuchuangException(Code.RELEASE, String.valueOf(e.getCause()), e.getCause());
        }
        return count;
    }

    private static List<Node> graphs(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            var graphs = new ArrayList<Node>();
            dataset.listGraphNodes().forEachRemaining(graphs::add);
            graphs.sort(Comparator.comparing(Node::getURI));
            return graphs;
        });
    }

    /** The lines of some graphs, those of each in order. */
    private static List<byte[]> lines(DatasetGraph dataset, List<Node> graphs) {
        return Txn.calculateRead(dataset, () -> {
            var all = new ArrayList<byte[]>();
            for (var graph : graphs) {
                int from = all.size();
                dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> all.add(QuadLine.of(q)));
                all.subList(from, all.size()).sort(Arrays::compareUnsigned);
            }
            return all;
        });
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
