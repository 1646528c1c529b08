package org.huchuang.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.huchuang.HuchuangException;
import org.junit.jupiter.api.Test;

class QuadLineTest {
    private static final Node S = NodeFactory.createURI("http://localhost:3030/id/fund/f1");
    private static final Node G = NodeFactory.createURI("http://localhost:3030/id/graph/a1");

    /** Every character of the first block, some beyond it, and terms of every kind. */
    private static Stream<Node> terms() {
        var texts = Stream.concat(
                IntStream.range(0, 0x110).mapToObj(c -> "a" + (char) c + "b"),
                Stream.of("", "上海", "𠮷", "\u2028", "C:\\new\n\"x\"", "\ufeff", "\\u4e0a"));
        return texts.flatMap(t -> Stream.of(
                NodeFactory.createLiteralString(t),
                NodeFactory.createLiteralLang(t, "zh-Hans"),
                NodeFactory.createLiteralDT(t, XSDDatatype.XSDdate),
                NodeFactory.createURI("http://example.org/" + t)));
    }

    @Test
    void writesEveryTermAsJenaDoes() {
        terms().forEach(QuadLineTest::writesAsJenaDoes);
    }

    private static void writesAsJenaDoes(Node term) {
        var wanted = new StringWriterI();
        new NodeFormatterNT().format(wanted, term);
        var line = new String(QuadLine.of(Quad.create(G, S, S, term)), StandardCharsets.UTF_8);
        assertEquals("<%s> <%s> %s <%s> .\n".formatted(S.getURI(), S.getURI(), wanted, G.getURI()), line);
    }

    @Test
    void readsEveryLineAsItWasWritten() {
        terms().map(t -> Quad.create(G, S, S, t)).forEach(q -> assertEquals(q, QuadLine.quad(QuadLine.text(q))));
    }

    @Test
    void refusesABlankNode() {
        var blank = Quad.create(G, S, S, NodeFactory.createBlankNode());
        assertThrows(HuchuangException.class, () -> QuadLine.of(blank));
    }
}
