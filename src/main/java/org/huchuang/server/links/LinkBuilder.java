package org.huchuang.server.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huchuang.ontology.RelationType;
import org.huchuang.server.links.Edge.Stated;
import org.huchuang.server.links.Links.Code;
import org.huchuang.server.search.Thing;

/** Collects edges and what states them, in any order. */
final class LinkBuilder {
    private static final Comparator<Fact> NEWEST_FIRST = Comparator.comparingInt(
                    (Fact f) -> -f.stated().year())
            .thenComparing(f -> f.stated().claim());

    private final List<Thing> things;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Long> edges = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private record Fact(long edge, Stated stated) {}

    LinkBuilder(List<Thing> things) {
        this.things = things;
        for (int i = 0; i < things.size(); i++) {
            numbers.put(things.get(i).iri(), i);
        }
    }

    /** An edge between two IRIs; nothing happens when one is no named thing. */
    void edge(String from, RelationType relation, String to) {
        code(from, relation, to).ifPresent(edges::add);
    }

    void fact(String from, RelationType relation, String to, Stated stated) {
        code(from, relation, to).ifPresent(edge -> {
            edges.add(edge);
            facts.add(new Fact(edge, stated));
        });
    }

    private Optional<Long> code(String from, RelationType relation, String to) {
        var a = numbers.get(from);
        var b = numbers.get(to);
        return a == null || b == null || a.equals(b) ? Optional.empty() : Optional.of(Code.of(a, relation, b));
    }

    Links build() {
        facts.sort(NEWEST_FIRST);
        var sorted = edges.stream().mapToLong(e -> e).sorted().distinct().toArray();
        var owner = facts.stream()
                .mapToInt(f -> Arrays.binarySearch(sorted, f.edge()))
                .toArray();
        var first = new int[sorted.length + 1];
        for (int e : owner) {
            first[e + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = first.clone();
        var placed = new Stated[owner.length];
        for (int f = 0; f < owner.length; f++) {
            placed[next[owner[f]]++] = facts.get(f).stated();
        }
        return new Links(things, sorted, first, placed);
    }
}
