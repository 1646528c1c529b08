package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.NameList;
import org.huchuang.loader.knowledge.WordMap;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.Authority;
import org.huchuang.ontology.CodeLists;
import org.huchuang.ontology.Concept;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;

/** Every name that the authority, the code lists and the loader's lists know, findable in a text in one pass. */
final class KnownNames {
    private static final int LONGEST_PLACE = 8;
    private static final String CITY = "上海市";
    private static final String ACADEMY = "中国科学院";
    private static final String INSTITUTE = "研究所";
    private static final int LEAST_SHORTENED = 5;

    private final Map<String, Name> names = new HashMap<>();
    private WordSet places = WordSet.of(Set.of());
    private final Set<String> abroad = new HashSet<>();
    private WordMap<Name> all = WordMap.of(Map.of());

    private KnownNames() {}

    static KnownNames packed() {
        var known = new KnownNames();
        for (var e : Authority.packed().entries()) {
            known.add(e.name(), new Name(e.type(), e.name(), Optional.of(e.key()), "authority", 0.95));
            var other = new Name(e.type(), e.name(), Optional.of(e.key()), "authority-alias", 0.85);
            e.names().forEach(n -> known.add(n, other));
        }
        Authority.packed().entries().forEach(known::addShort);
        var lists = CodeLists.packed();
        known.addAll(lists.fields(), NameList.fields(), EntityType.TECHNOLOGY_FIELD, "field");
        known.addAll(lists.places(), NameList.places(), EntityType.PLACE, "place");
        known.all = WordMap.of(known.names);
        known.places = WordSet.of(known.names.entrySet().stream()
                .filter(n -> n.getValue().type() == EntityType.PLACE)
                .map(Map.Entry::getKey)
                .toList());
        return known;
    }

    /** 市某某协会, 中科院某某所: what papers leave out of the names of bodies. */
    private void addShort(Authority.Entry body) {
        if (body.type().isOrganization()) {
            var full = new ArrayList<>(body.names());
            full.add(body.name());
            for (var n : full) {
                var name = names.get(n);
                if (n.startsWith(CITY) && n.length() > LEAST_SHORTENED) {
                    add(n.substring(CITY.length() - 1), name);
                }
                if (n.endsWith(INSTITUTE) && n.length() > LEAST_SHORTENED + 1) {
                    var stem = n.substring(0, n.length() - INSTITUTE.length()) + "所";
                    add(stem, name);
                    if (stem.startsWith(ACADEMY)) {
                        add("中科院" + stem.substring(ACADEMY.length()), name);
                    }
                }
            }
        }
    }

    /** Who bears exactly this name. */
    Optional<Name> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** What is left of the names of a kind without one of some endings; where several leave the same, the first ending counts. */
    Map<String, Name> without(Set<String> endings, EntityType type) {
        var left = new HashMap<String, Name>();
        for (var ending : endings) {
            names.forEach((surface, name) -> {
                if (name.type() == type && surface.endsWith(ending)) {
                    left.putIfAbsent(surface.substring(0, surface.length() - ending.length()), name);
                }
            });
        }
        return left;
    }

    /** Length of the place names that a name begins with, 0 when it begins with none or is nothing else. */
    int leadingPlace(String name) {
        var all = leadingPlaces(name);
        return all.isEmpty() ? 0 : all.get(all.size() - 1);
    }

    /** Where each of the place names ends that a name begins with: two offsets for 匈牙利布达佩斯罗兰大学. */
    List<Integer> leadingPlaces(String name) {
        var ends = new ArrayList<Integer>();
        int at = 0;
        for (int n = place(name, at); n > 0; n = place(name, at)) {
            at += n;
            ends.add(at);
        }
        return at == name.length() ? List.of() : ends;
    }

    private int place(String name, int at) {
        return places.at(name, at, Math.min(name.length(), at + LONGEST_PLACE));
    }

    /** Hands over every occurrence, overlapping ones too. */
    void in(String text, BiConsumer<Span, Name> found) {
        all.each(text, 0, text.length(), (start, end, name) -> found.accept(new Span(start, end), name));
    }

    private void addAll(List<Concept> concepts, NameList further, EntityType type, String rule) {
        Map<String, Concept> byName = new HashMap<>();
        Map<String, Concept> byKey = new HashMap<>();
        concepts.forEach(c -> byKey.put(c.key(), c));
        for (var c : concepts) {
            var labels = new ArrayList<>(c.names());
            labels.add(c.english());
            labels.forEach(n -> byName.putIfAbsent(n, c));
            labels.forEach(n -> add(n, new Name(c.type(), c.prefLabel(), Optional.of(c.key()), rule, 0.8)));
            if (type == EntityType.PLACE && !c.broader().isEmpty() && !inChina(c, byKey)) {
                abroad.addAll(c.names());
            }
        }
        for (var n : further.all()) {
            var concept = Optional.ofNullable(byName.get(n.name()));
            var name = concept.map(c -> new Name(type, c.prefLabel(), Optional.of(c.key()), rule, 0.8))
                    .orElseGet(() -> new Name(type, n.name(), Optional.of(Key.of(type.kind(), n.name())), rule, 0.7));
            add(n.name(), name);
            n.aliases().forEach(a -> add(a, name));
            if (n.abroad()) {
                abroad.add(n.name());
                abroad.addAll(n.aliases());
            }
        }
    }

    private static boolean inChina(Concept place, Map<String, Concept> byKey) {
        return place.prefLabel().equals("中国")
                || place.broader().stream().map(byKey::get).anyMatch(b -> b != null && inChina(b, byKey));
    }

    /** Whether a place's name is one outside China. */
    boolean abroad(String place) {
        return abroad.contains(place);
    }

    private void add(String surface, Name name) {
        if (surface.length() > 1) {
            names.putIfAbsent(surface, name);
            names.putIfAbsent(surface.replace('（', '(').replace('）', ')'), name);
        }
    }

    /**
     * What a known name stands for.
     *
     * @param full the thing's official name
     * @param key of the authority or code list
     * @param rule where it is known from
     */
    record Name(EntityType type, String full, Optional<String> key, String rule, double confidence) {
        Mention at(Span span, String text) {
            return new Mention(span, span.of(text), type, full, key, rule, confidence);
        }
    }
}
