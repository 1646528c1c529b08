package org.huchuang.loader.identity;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huchuang.ontology.EntityType;

/** A thing that no authority knows, as all articles together have it. */
final class Provisional {
    private final String iri;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<EntityType, Integer> types = new TreeMap<>();
    private final TreeSet<String> others = new TreeSet<>();
    private final TreeSet<String> posts = new TreeSet<>();

    Provisional(String iri) {
        this.iri = iri;
    }

    void add(Sighting sighting) {
        names.merge(sighting.name(), 1, Integer::sum);
        types.merge(sighting.type(), 1, Integer::sum);
        others.addAll(sighting.others());
        posts.addAll(sighting.posts());
    }

    void addAll(Provisional other) {
        other.names.forEach((n, c) -> names.merge(n, c, Integer::sum));
        other.types.forEach((t, c) -> types.merge(t, c, Integer::sum));
        others.addAll(other.others);
        posts.addAll(other.posts);
    }

    String iri() {
        return iri;
    }

    /** The longest of its names, so that a short one never stands for a full one. */
    String name() {
        return names.keySet().stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The class most articles see, the first in order among equals. */
    EntityType type() {
        return types.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityType, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /** Names and classes are one each wherever it is met. */
    boolean isSettled() {
        return names.size() == 1 && types.size() == 1;
    }

    TreeSet<String> allNames() {
        var all = new TreeSet<>(others);
        all.addAll(names.keySet());
        return all;
    }

    TreeSet<String> others() {
        return others;
    }

    TreeSet<String> posts() {
        return posts;
    }

    /** {@code institution} of {@code …/id/institution/…}. */
    String kind() {
        int end = iri.lastIndexOf('/');
        return iri.substring(iri.lastIndexOf('/', end - 1) + 1, end);
    }
}
