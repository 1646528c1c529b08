package org.huchuang.loader.graph;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Literals and web addresses that are safe to store and show, in one lexical form each. */
final class Literals {
    private static final int LONGEST = 2000;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern UNSAFE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Literals() {}

    /** Text as it stands, without control and direction characters and lone surrogates, at most 2000 characters. */
    static Node quote(String text) {
        return NodeFactory.createLiteralString(capped(safe(text)));
    }

    /** One line of text. */
    static Node line(String text) {
        return NodeFactory.createLiteralString(oneLine(text));
    }

    /** A name: {@code @zh} when it has a Han character, else {@code @en}. */
    static Node name(String name) {
        var text = oneLine(name);
        return NodeFactory.createLiteralLang(text, HAN.matcher(text).find() ? "zh" : "en");
    }

    static Node zh(String text) {
        return NodeFactory.createLiteralLang(oneLine(text), "zh");
    }

    static Node en(String text) {
        return NodeFactory.createLiteralLang(oneLine(text), "en");
    }

    /** A day, month or year with its precision as datatype; anything else, an interval say, as plain text. */
    static Node date(String iso) {
        try {
            if (iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return typed(LocalDate.parse(iso).toString(), XSDDatatype.XSDdate);
            }
            if (iso.matches("\\d{4}-\\d{2}")) {
                return typed(YearMonth.parse(iso).toString(), XSDDatatype.XSDgYearMonth);
            }
            if (iso.matches("[1-9]\\d{3}")) {
                return typed(iso, XSDDatatype.XSDgYear);
            }
        } catch (DateTimeException e) {
            return line(iso); // the thirtieth of February stays as written
        }
        return line(iso);
    }

    static Node decimal(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return typed(plain.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node integer(int number) {
        return typed(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node bool(boolean value) {
        return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node anyUri(String address) {
        return typed(address, XSDDatatype.XSDanyURI);
    }

    /** An absolute http or https address after RFC 3987; nothing for any other. */
    static Optional<String> web(String address) {
        if (address.length() > LONGEST || !safe(address).equals(address)) {
            return Optional.empty();
        }
        try {
            var iri = IRIx.create(address);
            // not isAbsolute(), which an address with a fragment is not
            return iri.isReference() && !iri.hasViolations() && address.matches("(?i)https?://[^/\\s@]+.*")
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IRIException | NumberFormatException e) {
            // the second is what Jena makes of a port that is too large for a number
            return Optional.empty();
        }
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static String oneLine(String text) {
        return capped(SPACE.matcher(safe(text)).replaceAll(" ").strip());
    }

    private static String safe(String text) {
        return UNSAFE.matcher(text).replaceAll("");
    }

    private static String capped(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
