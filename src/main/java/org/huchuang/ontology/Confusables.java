package org.huchuang.ontology;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huchuang.resource.Table;

/** Pairs of things that are taken for each other and must not be: {@code ontology/authority/confusable.tsv}. */
public final class Confusables {
    private final List<Pair> pairs;
    private final Map<String, Set<String>> apart = new HashMap<>();

    private Confusables(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        for (var pair : pairs) {
            note(pair.a(), pair.b());
            note(pair.b(), pair.a());
        }
    }

    public static Confusables packed() {
        return of(Table.read("ontology/authority/confusable.tsv").rows().stream()
                .map(row -> new Pair(row.get("a"), row.get("b"), row.get("reason")))
                .toList());
    }

    static Confusables of(List<Pair> pairs) {
        return new Confusables(pairs);
    }

    /** Two names that never stand for one thing, and why. */
    public record Pair(String a, String b, String reason) {}

    public List<Pair> pairs() {
        return pairs;
    }

    /** Whether a file row keeps these two names apart. */
    public boolean apart(String name, String other) {
        return apart.getOrDefault(NameForms.fold(name), Set.of()).contains(NameForms.fold(other));
    }

    /** The folded names that this one must not be taken for. */
    Set<String> of(String name) {
        return apart.getOrDefault(NameForms.fold(name), Set.of());
    }

    /** Why two names are kept apart, if they are. */
    public Optional<String> reason(String name, String other) {
        var a = NameForms.fold(name);
        var b = NameForms.fold(other);
        return pairs.stream()
                .filter(p ->
                        NameForms.fold(p.a()).equals(a) && NameForms.fold(p.b()).equals(b)
                                || NameForms.fold(p.a()).equals(b)
                                        && NameForms.fold(p.b()).equals(a))
                .map(Pair::reason)
                .findFirst();
    }

    private void note(String name, String other) {
        apart.computeIfAbsent(NameForms.fold(name), n -> new LinkedHashSet<>()).add(NameForms.fold(other));
    }
}
