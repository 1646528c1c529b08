package org.huchuang.release;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDF2;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * All quads of a generation in two orders, as plain N-Quads: graph by graph, and by subject. What wants them in an order listens
 * while they go by.
 */
record Quads(Path bySubject, Path byGraph, long count) {
    private static final int READERS = 2;
    /** Graphs that one core reads at a time. */
    private static final int TOGETHER = 16;

    /** The order of a file of quads; within it lines are sorted by their bytes. */
    enum Order {
        BY_SUBJECT,
        BY_GRAPH
    }

    /**
     * Reads them graph by graph, each sorted, while some listen; {@link #sort} makes the other order.
     *
     * @throws HuchuangException {@link Code#RELEASE} when one cannot be read
     */
    static Quads of(DatasetGraph dataset, Path scratch, StreamRDF... listeners) throws IOException {
        var byGraph = scratch.resolve("by-graph.nq");
        var all = Stream.of(listeners).reduce(StreamRDFLib.sinkNull(), StreamRDF2::create);
        try (var out = open(byGraph)) {
            all.start();
            long count = graphByGraph(dataset, out, all);
            all.finish();
            return new Quads(scratch.resolve("by-subject.nq"), byGraph, count);
        }
    }

    /** Sorts them by subject. */
    Quads sort() throws IOException {
        SortedLines.sort(byGraph, bySubject);
        return this;
    }

    /** A quad and its line. */
    private record Line(Quad quad, byte[] bytes) {}

    private static long graphByGraph(DatasetGraph dataset, OutputStream out, StreamRDF listeners) throws IOException {
        var graphs = graphs(dataset);
        long count = 0;
        // what is read ahead on the other cores is written in order
        var ahead = new ArrayDeque<Future<List<Line>>>();
        try (var cores = Executors.newFixedThreadPool(READERS)) {
            for (int from = 0; from < graphs.size() || !ahead.isEmpty(); from += TOGETHER) {
                if (from < graphs.size()) {
                    var next = graphs.subList(from, Math.min(graphs.size(), from + TOGETHER));
                    ahead.add(cores.submit(() -> lines(dataset, next)));
                }
                if (ahead.size() > READERS * 2 || from + TOGETHER >= graphs.size()) {
                    var lines = ReleaseFolder.awaited(ahead.remove(), Path.of("quads"));
                    for (var line : lines) {
                        out.write(line.bytes());
                        listeners.quad(line.quad());
                    }
                    count += lines.size();
                }
            }
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

    /** The quads of some graphs, those of each in the order of their lines. */
    private static List<Line> lines(DatasetGraph dataset, List<Node> graphs) {
        return Txn.calculateRead(dataset, () -> {
            var all = new ArrayList<Line>();
            for (var graph : graphs) {
                int from = all.size();
                dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(q -> all.add(new Line(q, QuadLine.of(q))));
                all.subList(from, all.size()).sort((a, b) -> Arrays.compareUnsigned(a.bytes(), b.bytes()));
            }
            return all;
        });
    }

    /** Sends every quad to each listener, subject by subject. */
    void send(StreamRDF... listeners) throws IOException {
        var all = Stream.of(listeners).reduce(StreamRDFLib.sinkNull(), StreamRDF2::create);
        try (var lines = Files.newBufferedReader(bySubject)) {
            all.start();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                all.quad(QuadLine.quad(line));
            }
            all.finish();
        }
    }

    /** Opens the lines of an order, a character for each byte: nothing is decoded that is only compared. */
    BufferedReader lines(Order order) throws IOException {
        return Files.newBufferedReader(file(order), StandardCharsets.ISO_8859_1);
    }

    Path file(Order order) {
        return order == Order.BY_SUBJECT ? bySubject : byGraph;
    }

    /** A parser of lines as this class writes them: nothing to check again. */
    static RDFParserBuilder parser(InputStream in) {
        return RDFParser.source(in).lang(Lang.NQUADS).checking(false).resolveURIs(false);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
}
