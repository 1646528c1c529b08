package org.huchuang.server.api;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/** A term as the cell of a table. */
final class Cell {
    // a spreadsheet takes these as the start of a formula; a signed number with a unit is none
    private static final Pattern FORMULA =
            Pattern.compile("(?s)(?![+-]\\d[\\d.,]*\\s*[%％‰\\p{IsHan}]*\\z)[=+\\-@\\t\\r\\n＝＋－＠].*");

    private Cell() {}

    /** Its text: the lexical form or the IRI. */
    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** Its number, when it is a finite one. */
    static Optional<BigDecimal> number(Node node) {
        if (node.isLiteral()) {
            var value = NodeValue.makeNode(node);
            if (value.isInteger() || value.isDecimal()) {
                return Optional.of(value.getDecimal());
            }
            if (value.isNumber() && Double.isFinite(value.getDouble())) {
                return Optional.of(BigDecimal.valueOf(value.getDouble()));
            }
        }
        return Optional.empty();
    }

    /** Its text so that no spreadsheet runs it: an apostrophe before what would be a formula. */
    static String harmless(Node node) {
        var text = text(node);
        return number(node).isEmpty() && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
