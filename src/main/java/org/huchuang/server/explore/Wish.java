package org.huchuang.server.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;
import org.huchuang.server.links.Filter;
import org.huchuang.server.links.Links;
import org.huchuang.server.search.Thing;

/** Reads the parameters of a request to the explorer; what is wrong is refused with a sentence for the user. */
record Wish(HttpServletRequest request, Links links, String base) {
    /** The thing that a parameter names, by IRI or {@code kind/key}. */
    Thing thing(String parameter) {
        var asked = text(parameter);
        return find(asked)
                .orElseThrow(
                        () -> new IllegalArgumentException("图谱里没有 There is no such thing: " + parameter + "=" + asked));
    }

    Optional<Thing> find(String asked) {
        return links.thing(asked.startsWith(base + "id/") ? asked.substring(base.length() + 3) : asked);
    }

    /** {@code type}, {@code relation} (both lists with commas), {@code from-year}, {@code to-year}, {@code source}. */
    Filter filter() {
        return new Filter(
                all("type", EntityType::of),
                all("relation", RelationType::of),
                number("from-year", 0, 0, 9999),
                number("to-year", 0, 0, 9999),
                text("source"));
    }

    RelationType relation() {
        return RelationType.of(text("relation"));
    }

    /** A whole number between two bounds. */
    int number(String parameter, int usual, int least, int most) {
        var text = text(parameter);
        if (text.isEmpty()) {
            return usual;
        }
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException("%s 是 %d 到 %d 的整数 %s is a number from %d to %d."
                    .formatted(parameter, least, most, parameter, least, most));
        }
        return number;
    }

    String text(String parameter) {
        var text = request.getParameter(parameter);
        return text == null ? "" : text.strip();
    }

    /** The direction asked for: {@code out}, {@code in} or both when it is left out. */
    boolean wants(boolean outgoing) {
        var direction = text("direction");
        return direction.isEmpty() || direction.equals(Shown.direction(outgoing));
    }

    private <T> Set<T> all(String parameter, Function<String, T> of) {
        return Arrays.stream(text(parameter).split(","))
                .filter(s -> !s.isEmpty())
                .map(of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
