package org.huchuang.ontology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs what is known around a name: the class that is expected, the place, the names beside it. */
final class Setting {
    private static final String SHANGHAI = "上海市";

    private final Map<String, Known> byKey;
    private final Map<String, Set<String>> placesAbove = new HashMap<>();

    private Setting(Map<String, Known> byKey) {
        this.byKey = byKey;
    }

    static Setting of(CodeLists lists, Map<String, Known> byKey) {
        var setting = new Setting(byKey);
        var concepts = new HashMap<String, Concept>();
        lists.places().forEach(p -> concepts.put(p.key(), p));
        for (var place : lists.places()) {
            var above = new HashSet<String>();
            climb(place, concepts, above);
            place.names().forEach(n -> setting.placesAbove.put(n, above));
        }
        return setting;
    }

    private static void climb(Concept place, Map<String, Concept> concepts, Set<String> above) {
        if (above.add(place.prefLabel())) {
            place.broader().stream()
                    .filter(concepts::containsKey)
                    .forEach(b -> climb(concepts.get(b), concepts, above));
        }
    }

    /** Names of Shanghai's districts. */
    List<String> districts() {
        return placesAbove.entrySet().stream()
                .filter(e -> e.getValue().contains(SHANGHAI) && e.getKey().endsWith("区"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether it is known to be in Shanghai. */
    boolean inShanghai(Known known) {
        return known.place()
                .map(p -> above(p).contains(SHANGHAI))
                .orElse(known.name().startsWith("上海"));
    }

    /** What the surroundings add to a score or take from it. */
    double fit(Resolver.Query query, Known known, List<String> why) {
        return type(query.types(), known, why)
                + place(query.place(), known, why)
                + context(query.context(), known, why);
    }

    private static double type(Set<EntityType> wanted, Known known, List<String> why) {
        if (wanted.isEmpty() || wanted.contains(known.type())) {
            return 0;
        }
        boolean akin =
                wanted.stream().anyMatch(t -> t.kind().equals(known.type().kind()));
        why.add("类别不同 another class: " + known.type().localName());
        return akin ? -0.02 : -0.3;
    }

    private double place(Optional<String> wanted, Known known, List<String> why) {
        var here = known.place();
        if (wanted.isEmpty() || here.isEmpty()) {
            return 0;
        }
        if (above(here.get()).contains(wanted.get())
                || above(wanted.get()).contains(here.get())
                || above(here.get()).stream().anyMatch(p -> p.equals(wanted.get() + "市"))) {
            why.add("地点相符 same place");
            return 0.06;
        }
        why.add("地点不符 another place: " + here.get());
        return -0.15;
    }

    private Set<String> above(String place) {
        return placesAbove.getOrDefault(place, Set.of(place));
    }

    private double context(Set<String> names, Known known, List<String> why) {
        if (names.isEmpty()) {
            return 0;
        }
        var parent = known.parent().map(byKey::get);
        if (parent.isPresent() && parent.get().titles().stream().anyMatch(t -> names.contains(t.text()))) {
            why.add("上下文提到其上级 named beside what it belongs to");
            return 0.03;
        }
        return 0;
    }
}
