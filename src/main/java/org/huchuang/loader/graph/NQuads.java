package org.huchuang.loader.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;

/** The canonical bytes of a graph: one quad a line, sorted by bytes, each once, UTF-8, no blank nodes. */
final class NQuads {
    private NQuads() {}

    static byte[] canonical(Node graph, Collection<Triple> triples) {
        var format = new NodeFormatterNT();
        var lines = triples.stream()
                .map(t -> line(format, graph, t))
                .sorted(Arrays::compareUnsigned)
                .toList();
        var out = new ByteArrayOutputStream();
        byte[] last = {};
        for (var line : lines) {
            if (!Arrays.equals(line, last)) {
                out.writeBytes(line);
            }
            last = line;
        }
        return out.toByteArray();
    }

    private static byte[] line(NodeFormatterNT format, Node graph, Triple triple) {
        var out = new StringWriterI();
        for (var node : new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject(), graph}) {
            if (node.isBlank()) {
                throw new IllegalArgumentException("A data graph has no blank nodes: " + triple);
            }
            format.format(out, node);
            out.print(" ");
        }
        out.print(".\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
