package org.huchuang.release;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** One line of canonical N-Quads: UTF-8, nothing escaped that need not be, one space between terms. */
final class QuadLine {
    private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

    private QuadLine() {}

    static byte[] of(Quad quad) {
        var out = new StringWriterI();
        for (var node : new Node[] {quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph()}) {
            if (node.isBlank()) {
                throw new HuchuangException(Code.STORE, "a generation has no blank nodes: " + quad);
            }
            FORMAT.format(out, node);
            out.print(" ");
        }
        out.print(".\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How the lines about two subjects are ordered. */
    static int order(String subject, String other) {
        return Arrays.compareUnsigned(
                (subject + ">").getBytes(StandardCharsets.UTF_8), (other + ">").getBytes(StandardCharsets.UTF_8));
    }
}
