package org.huchuang.loader.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and values in the form in which they are compared: what score.py calls norm, names, value and overlap. */
final class Normal {
    private static final Pattern MARKS =
            Pattern.compile("[\\s\\x1c-\\x1f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
                    + "《》〈〉“”\"'‘’「」『』®™·•・,，。、（）()\\[\\]【】\\-–—_/]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern FIGURES = Pattern.compile("[\\d.]+");

    private Normal() {}

    static String of(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(plain).replaceAll("");
    }

    static String of(JsonNode words) {
        return of(text(words));
    }

    /** Empty when the field is missing, null, false, zero or empty. */
    static String orEmpty(JsonNode field) {
        boolean nothing = field.isMissingNode()
                || field.isNull()
                || field.isBoolean() && !field.booleanValue()
                || field.isNumber() && field.doubleValue() == 0;
        return nothing ? "" : text(field);
    }

    /** As Python prints it, since the gold's values are compared in that form. */
    static String text(JsonNode field) {
        if (field.isMissingNode()) {
            return "";
        }
        if (field.isNull()) {
            return "None";
        }
        if (field.isBoolean()) {
            return field.booleanValue() ? "True" : "False";
        }
        return field.isFloatingPointNumber() && !field.isBigDecimal()
                ? new BigDecimal(Double.toString(field.doubleValue())).toPlainString()
                : field.asText();
    }

    /** The name and all aliases, normalised, the empty ones left out. */
    static Set<String> names(JsonNode entity) {
        var names = new LinkedHashSet<String>();
        names.add(of(entity.path("name")));
        entity.path("aliases").forEach(a -> names.add(of(a)));
        names.remove("");
        return names;
    }

    /**
     * A value as its numbers and the words around them.
     *
     * @param numbers in order
     * @param words the rest
     */
    record Value(List<Double> numbers, String words) {}

    static Value value(JsonNode field) {
        var plain = of(field);
        var numbers = new ArrayList<Double>();
        var m = NUMBER.matcher(plain);
        while (m.find()) {
            numbers.add(Double.valueOf(m.group()));
        }
        return new Value(
                List.copyOf(numbers),
                numbers.isEmpty() ? plain : FIGURES.matcher(plain).replaceAll(""));
    }

    /** Share of the shorter name's characters that the other has too. */
    static double overlap(JsonNode a, JsonNode b) {
        var left = counts(of(a));
        var right = counts(of(b));
        int shared = left.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), right.getOrDefault(e.getKey(), 0)))
                .sum();
        return shared / (double) Math.max(1, Math.min(sum(left), sum(right)));
    }

    private static Map<Integer, Integer> counts(String words) {
        var out = new HashMap<Integer, Integer>();
        words.codePoints().forEach(c -> out.merge(c, 1, Integer::sum));
        return out;
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
