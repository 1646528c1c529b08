package org.huchuang.server.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Question;

/**
 * A question with the values of its parameters, and which rows of the answer are wanted.
 *
 * @param values by name of parameter, as given; parameters not given keep the value of the query
 * @param offset number of rows to leave out
 * @param limit number of rows at most
 */
public record Ask(Question question, SortedMap<String, String> values, int offset, int limit) {
    /** The most rows an answer has; also how many it has when no limit is given. */
    public static final int MOST = 10_000;

    private static final int FURTHEST = 100_000_000;
    private static final Set<String> OWN = Set.of("format", "limit", "offset", "lang");

    public Ask {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * From the parameters of a request; empty values count as not given.
     *
     * @throws HuchuangException {@link Code#QUERY}, in one sentence, for a parameter the question does not have, a wrong value
     *     or one given twice
     */
    public static Ask of(Question question, Map<String, String[]> given) {
        var values = new TreeMap<String, String>();
        given.forEach((name, all) -> {
            if (all.length > 1) {
                throw new HuchuangException(
                        Code.QUERY,
                        "参数 %s 只能给一次，不是 %d 次 the parameter %s is given once, not %d times"
                                .formatted(name, all.length, name, all.length));
            }
            if (!OWN.contains(name) && !all[0].isBlank()) {
                values.put(name, all[0].strip());
            }
        });
        question.with(values);
        return new Ask(
                question, values, number(given, "offset", 0, 0, FURTHEST), number(given, "limit", 1, MOST, MOST));
    }

    private static int number(Map<String, String[]> given, String name, int least, int usual, int most) {
        var text = given.containsKey(name) ? given.get(name)[0].strip() : "";
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new HuchuangException(
                    Code.QUERY,
                    "%s 应为 %d 至 %d 的整数，不是“%s” %s is a whole number from %d to %d, not \"%s\""
                            .formatted(name, least, most, text, name, least, most, text));
        }
        return Integer.parseInt(text);
    }

    public Query query() {
        return question.with(values);
    }

    /** All values that it runs with, defaults included. */
    public SortedMap<String, String> effective() {
        var all = new TreeMap<String, String>();
        question.parameters().forEach(p -> p.initial().ifPresent(i -> all.put(p.name(), i)));
        all.putAll(values);
        return all;
    }

    /** The given values as a query string: {@code fund=…&year=2026}; empty when there are none. */
    public String parameters() {
        return encoded(values);
    }

    /** Where its answer is: a path below the root, with the page asked for unless it is the first and whole. */
    public String path() {
        var all = new TreeMap<>(values);
        if (offset > 0) {
            all.put("offset", String.valueOf(offset));
        }
        if (limit != MOST) {
            all.put("limit", String.valueOf(limit));
        }
        return "api/q/" + question.id() + (all.isEmpty() ? "" : "?" + encoded(all));
    }

    /** The same, from another row on. */
    public Ask from(int row) {
        return new Ask(question, values, Math.max(0, row), limit);
    }

    public static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
