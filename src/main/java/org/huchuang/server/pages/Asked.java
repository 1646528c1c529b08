package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServletRequest;
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
 * @param limit number of answers
 */
record Asked(String words, String type, Set<EntityType> types, int limit) {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    /** @throws IllegalArgumentException with a sentence for the user */
    static Asked of(HttpServletRequest request, Classes classes) {
        var type = parameter(request, "type");
        var wanted = classes.named(type);
        if (!type.isEmpty() && wanted.isEmpty()) {
            throw new IllegalArgumentException("没有这一类 There is no class " + type + ".");
        }
        return new Asked(
                parameter(request, "q"), type, wanted.map(classes::covered).orElse(Set.of()), limit(request));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private static int limit(HttpServletRequest request) {
        var text = parameter(request, "limit");
        if (text.isEmpty()) {
            return USUAL;
        }
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > MOST) {
            throw new IllegalArgumentException("limit 是 1 到 " + MOST + " limit is a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(text);
    }
}
