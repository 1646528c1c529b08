package org.huchuang.server.gateway;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConstants;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * How far the functions of one query may go. Beyond that the query is told to stop: ARQ takes whatever a function throws for an
 * error of its own and goes on without the value, which would look like an answer.
 */
final class Bounds {
    // adding a duration to a date goes month by month
    private static final BigInteger LONGEST = BigInteger.valueOf(1_000_000);

    private static final int BETWEEN_LOOKS = 0xFFF;

    private final Limits.Value limits;
    private final Stop stop;
    private String lastPattern = "";
    private Pattern compiled = Pattern.compile("");

    Bounds(Limits.Value limits, Stop stop) {
        this.limits = limits;
        this.stop = stop;
    }

    QueryCancelledException stopped(String why) {
        stop.now(Refused.limit(why));
        return new QueryCancelledException();
    }

    /** Called for every step of a regular expression. */
    void step(int taken) {
        if (taken > limits.regexSteps()) {
            throw stopped("正则表达式用了超过 %d 步 a regular expression took more than %d steps"
                    .formatted(limits.regexSteps(), limits.regexSteps()));
        }
        if ((taken & BETWEEN_LOOKS) == 0 && stop.signal().get()) {
            throw new QueryCancelledException();
        }
    }

    void length(long characters) {
        if (characters > limits.text()) {
            throw stopped("文本超过 %d 字 a function would make a text of more than %d characters"
                    .formatted(limits.text(), limits.text()));
        }
    }

    static long length(NodeValue value) {
        var node = value.asNode();
        return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
    }

    /** Two numbers of which a too long one could come, or a duration that nothing can be added to in time. */
    void operands(NodeValue left, NodeValue right) {
        if (bits(left) + bits(right) > limits.digits()) {
            throw stopped("数字过长 a number would have more than %d bits".formatted(limits.digits()));
        }
        duration(left);
        duration(right);
    }

    /** What a function gave back, when it is not too much. */
    NodeValue result(NodeValue value) {
        length(length(value));
        duration(value);
        return value;
    }

    private static long bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }

    private void duration(NodeValue value) {
        if (endless(value)) {
            throw stopped("时长过长 a duration has a part of more than " + LONGEST);
        }
    }

    /** Whether it is a duration that nothing can be added to or compared with in time. */
    static boolean endless(NodeValue value) {
        return value.isDuration()
                && List.of(
                                DatatypeConstants.YEARS,
                                DatatypeConstants.MONTHS,
                                DatatypeConstants.DAYS,
                                DatatypeConstants.HOURS,
                                DatatypeConstants.MINUTES)
                        .stream()
                        .map(value.getDuration()::getField)
                        .anyMatch(n -> n instanceof BigInteger i && i.compareTo(LONGEST) > 0);
    }

    /** REGEX: whether the pattern is found. */
    boolean found(List<NodeValue> values) {
        var text = text("REGEX", values.get(0));
        return matcher("REGEX", text, values.get(1), values.size() > 2 ? values.get(2) : null)
                .find();
    }

    /** REPLACE: goes through it once, counting, so that it may then be done. */
    void replaceable(List<NodeValue> values) {
        var text = text("REPLACE", values.get(0));
        var by = text("REPLACE", values.get(2));
        var matcher = matcher("REPLACE", text, values.get(1), values.size() > 3 ? values.get(3) : null);
        long references = by.chars().filter(c -> c == '$').count();
        long length = text.length();
        while (matcher.find()) {
            length += by.length() + references * longestGroup(matcher);
            length(length);
        }
    }

    private static long longestGroup(Matcher matcher) {
        int longest = 0;
        for (int i = 0; i <= matcher.groupCount(); i++) {
            longest = Math.max(longest, matcher.end(i) - matcher.start(i));
        }
        return longest;
    }

    private static String text(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    private Matcher matcher(String function, String text, NodeValue pattern, NodeValue flags) {
        if (!pattern.isString() || flags != null && !flags.isString()) {
            throw new ExprEvalException(function + ": the pattern and its flags are plain texts");
        }
        var given = flags == null ? "" : flags.getString();
        var key = given + "/" + pattern.getString();
        if (!key.equals(lastPattern)) {
            if (pattern.getString().length() > limits.pattern()) {
                throw stopped("正则表达式过长 a pattern has more than " + limits.pattern() + " characters");
            }
            if (!given.chars().allMatch(c -> "smixq".indexOf(c) >= 0)) {
                throw new ExprEvalException(function + ": flags are s, m, i, x and q");
            }
            compiled = RegexEngine.makePattern(function, pattern.getString(), given.isEmpty() ? null : given);
            lastPattern = key;
        }
        return compiled.matcher(new Steps(text, this));
    }
}
