package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huchuang.ontology.EntityType;
import org.huchuang.server.search.Classes;

/**
 * What a search request asks.
 *
 * @param words as typed, without space around
 * @param type local name of the class wanted, {@code ""} for any
 * @param types the entity classes it covers, none for any
 * @param district key of the district, {@code ""} for any
 * @param field key of the field, {@code ""} for any
 * @param year of articles, 0 for any
 * @param limit number of answers
 * @param from number of answers before the first one
 */
record Asked(
        String words,
        String type,
        Set<EntityType> types,
        String district,
        String field,
        int year,
        int limit,
        int from) {
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int FURTHEST = 1_000_000;

    /** @throws IllegalArgumentException with a sentence for the user */
    static Asked of(HttpServletRequest request, Classes classes) {
        var type = parameter(request, "type");
        var wanted = classes.named(type);
        if (!type.isEmpty() && wanted.isEmpty()) {
            throw new IllegalArgumentException("没有这一类 There is no class " + type + ".");
        }
        return new Asked(
                parameter(request, "q"),
                type,
                wanted.map(classes::covered).orElse(Set.of()),
                key(request, "district"),
                key(request, "field"),
                number(request, "year", 0, 9999),
                Math.max(1, number(request, "limit", USUAL, MOST)),
                number(request, "from", 0, FURTHEST));
    }

    /** Its parameters but the limit, in an order of ours, empty ones left out. */
    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", words);
        all.put("type", type);
        all.put("district", district);
        all.put("field", field);
        all.put("year", year == 0 ? "" : "" + year);
        all.put("from", from == 0 ? "" : "" + from);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** Whether anything is wanted but a name. */
    boolean isNarrowed() {
        return !type.isEmpty() || !district.isEmpty() || !field.isEmpty() || year > 0;
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private static String key(HttpServletRequest request, String name) {
        var key = parameter(request, name);
        if (!key.matches("[0-9a-z-]{0,40}")) {
            throw new IllegalArgumentException(name + " 应为标识 " + name + " is a key, not " + key + ".");
        }
        return key;
    }

    private static int number(HttpServletRequest request, String name, int usual, int most) {
        var text = parameter(request, name);
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > most || name.equals("limit") && text.matches("0+")) {
            throw new IllegalArgumentException(
                    name + " 是不超过 " + most + " 的正整数 " + name + " is a number up to " + most + ".");
        }
        return Integer.parseInt(text);
    }
}
