package org.huchuang.queries;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * A variable of a question that may be bound before it runs.
 *
 * @param name of the variable
 * @param type what values it takes
 * @param label in words
 * @param initial the value that the query holds itself, as long as nobody gives another
 * @param options file of {@code queries/options/}, without extension, that lists values to choose from
 * @param values all allowed values of an {@link Type#ENUM}, else empty
 */
public record Parameter(
        String name,
        Type type,
        Question.Text label,
        Optional<String> initial,
        Optional<String> options,
        List<String> values) {
    private static final int LONGEST = 500;

    public Parameter {
        Objects.requireNonNull(initial);
        Objects.requireNonNull(options);
        values = List.copyOf(values);
        if ((type == Type.ENUM) == values.isEmpty()) {
            throw new IllegalArgumentException("an enum, and nothing else, lists its values: parameter " + name);
        }
    }

    /** What a value is: its form, and what to call it. */
    public enum Type {
        IRI("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+", new Question.Text("网址形式的标识符", "an http IRI")),
        STRING("[^\\p{Cntrl}]{1,200}", new Question.Text("1 至 200 个字的文字", "a text of 1 to 200 characters")),
        INTEGER("[+-]?\\d{1,18}", new Question.Text("整数", "a whole number")),
        DECIMAL("[+-]?\\d{1,18}(\\.\\d{1,9})?", new Question.Text("数字", "a number")),
        DATE("\\d{4}-\\d{2}-\\d{2}", new Question.Text("日期（如 2026-01-31）", "a date such as 2026-01-31")),
        YEAR("\\d{4}", new Question.Text("四位年份", "a year of four digits")),
        ENUM(".*", new Question.Text("所列选项之一", "one of the listed values"));

        private final Pattern form;
        private final Question.Text description;

        Type(String form, Question.Text description) {
            this.form = Pattern.compile(form);
            this.description = description;
        }

        public Question.Text description() {
            return description;
        }

        /** Regular expression that every value matches as a whole. */
        public String form() {
            return form.pattern();
        }
    }

    /** The value as a term; {@link Code#QUERY}, in one sentence, when it is none of this type. An enum value with a prefix of the query is an IRI. */
    Node node(String value, PrefixMapping prefixes) {
        if (value.length() > LONGEST || !type.form.matcher(value).matches()) {
            throw wrong(value);
        }
        return switch (type) {
            case IRI -> NodeFactory.createURI(value);
            case STRING -> NodeFactory.createLiteralString(value);
            case INTEGER -> literal(value, XSDDatatype.XSDinteger);
            case DECIMAL -> literal(value, XSDDatatype.XSDdecimal);
            case DATE -> literal(value, XSDDatatype.XSDdate);
            case YEAR -> literal(value, XSDDatatype.XSDgYear);
            case ENUM -> listed(value, prefixes);
        };
    }

    private Node literal(String value, XSDDatatype datatype) {
        if (!datatype.isValid(value)) {
            throw wrong(value);
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    private Node listed(String value, PrefixMapping prefixes) {
        if (!values.contains(value)) {
            throw wrong(value);
        }
        var expanded = prefixes.expandPrefix(value);
        return expanded.equals(value) ? NodeFactory.createLiteralString(value) : NodeFactory.createURI(expanded);
    }

    private HuchuangException wrong(String value) {
        var shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        var listed = values.isEmpty() ? "" : "（" + String.join(", ", values) + "）";
        return new HuchuangException(
                Code.QUERY,
                "参数 %s 应为%s%s，不是“%s” the parameter %s is %s, not \"%s\""
                        .formatted(name, type.description.zh(), listed, shown, name, type.description.en(), shown));
    }
}
