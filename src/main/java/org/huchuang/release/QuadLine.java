package org.huchuang.release;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** One line of canonical N-Quads: UTF-8, nothing escaped that need not be, one space between terms. */
final class QuadLine {
    private static final NodeFormatterNT FORMAT = new NodeFormatterNT();
    /** What may not stand in an identifier as it is, and what not in a text. */
    private static final boolean[] NOT_IN_IRI = ascii("<>\"{}|^`\\ ");

    private static final boolean[] NOT_IN_TEXT = ascii("\"\\");

    /** Characters of a usual line. */
    private static final int USUAL = 256;

    private QuadLine() {}

    /** In UTF-8, with the end of the line. */
    static byte[] of(Quad quad) {
        return (text(quad) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Without the end of the line. */
    static String text(Quad quad) {
        var line = new StringBuilder(USUAL);
        terms(line, quad.asTriple());
        term(line, quad.getGraph());
        return line.append('.').toString();
    }

    /** The terms of a triple, each with a space behind it: the beginning of its lines. */
    static String text(Triple triple) {
        var line = new StringBuilder(USUAL);
        terms(line, triple);
        return line.toString();
    }

    private static void terms(StringBuilder line, Triple triple) {
        term(line, triple.getSubject());
        term(line, triple.getPredicate());
        term(line, triple.getObject());
    }

    private static void term(StringBuilder line, Node node) {
        if (node.isBlank()) {
            throw new HuchuangException(Code.STORE, "a generation has no blank nodes: " + node);
        }
        if (node.isURI() && isPlain(node.getURI(), NOT_IN_IRI)) {
            line.append('<').append(node.getURI()).append('>');
        } else if (node.isLiteral() && isPlain(node.getLiteralLexicalForm(), NOT_IN_TEXT)) {
            literal(line, node);
        } else {
            var escaped = new StringWriterI();
            FORMAT.format(escaped, node);
            line.append(escaped);
        }
        line.append(' ');
    }

    private static void literal(StringBuilder line, Node literal) {
        line.append('"').append(literal.getLiteralLexicalForm()).append('"');
        if (!literal.getLiteralLanguage().isEmpty()) {
            line.append('@').append(literal.getLiteralLanguage());
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            line.append("^^<").append(literal.getLiteralDatatypeURI()).append('>');
        }
    }

    // nearly all terms are; Jena's formatter looks at each character and takes several times as long
    private static boolean isPlain(String text, boolean[] not) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < not.length && not[c]) {
                return false;
            }
        }
        return true;
    }

    /** These characters and those that control. */
    private static boolean[] ascii(String characters) {
        var not = new boolean[0x80];
        Arrays.fill(not, 0, ' ', true);
        not[0x7f] = true;
        characters.chars().forEach(c -> not[c] = true);
        return not;
    }

    /** The quad in a line, given without its end; Jena's parser takes each character by itself and several times as long. */
    static Quad quad(String line) {
        int predicate = line.indexOf("> <") + 3;
        int object = line.indexOf("> ", predicate) + 2;
        int graph = line.lastIndexOf(" <") + 2;
        if (line.indexOf('\\') >= 0 || line.startsWith("<<", object)) {
            return parsed(line);
        }
        return Quad.create(
                iri(line, graph, line.length() - "> .".length()),
                iri(line, 1, predicate - 3),
                iri(line, predicate, object - 2),
                term(line, object, graph - 2));
    }

    private static Quad parsed(String line) {
        return Quads.parser(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .toDatasetGraph()
                .find()
                .next();
    }

    private static Node iri(String line, int from, int to) {
        return NodeFactory.createURI(line.substring(from, to));
    }

    private static Node term(String line, int from, int to) {
        if (line.charAt(from) == '<') {
            return iri(line, from + 1, to - 1);
        }
        int quote = line.lastIndexOf('"', to - 1);
        var text = line.substring(from + 1, quote);
        if (quote == to - 1) {
            return NodeFactory.createLiteralString(text);
        }
        return line.charAt(quote + 1) == '@'
                ? NodeFactory.createLiteralLang(text, line.substring(quote + 2, to))
                : NodeFactory.createLiteralDT(
                        text, NodeFactory.getType(line.substring(quote + "\"^^<".length(), to - 1)));
    }

    /** How the lines about two subjects are ordered. */
    static int order(String subject, String other) {
        return Arrays.compareUnsigned(
                (subject + ">").getBytes(StandardCharsets.UTF_8), (other + ">").getBytes(StandardCharsets.UTF_8));
    }
}
