package org.huchuang.loader.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Resolver;

/**
 * Joins across articles what each of them had to name for itself. The result depends on what was seen, never on the order;
 * a pair in the authority's list of confusable names is never joined, which undoes a merge.
 */
public final class Consolidation {
    private static final double SHORT_NAME = 0.92;
    private static final double SAME_HOUSE = 0.95;
    private static final int OWN_NAME = 4;
    private static final Comparator<Provisional> FULLEST =
            Comparator.comparingInt((Provisional p) -> -p.name().length()).thenComparing(Provisional::iri);

    private final Identities identities;
    private final Resolver resolver;
    private final Map<String, Provisional> things = new TreeMap<>();
    private final Map<String, Merge> merges = new TreeMap<>();

    public Consolidation(Identities identities) {
        this.identities = identities;
        this.resolver = identities.resolver();
    }

    /** The one name and class of a thing, where articles do not agree on it. */
    public record Settled(String iri, EntityType type, String name) {}

    public void see(Sighting sighting) {
        if (!identities.isKnown(sighting.iri())) {
            things.computeIfAbsent(sighting.iri(), Provisional::new).add(sighting);
        }
    }

    /** All merges, sorted by the identifier given up; none leads to one that is itself given up. */
    public List<Merge> merges() {
        merges.clear();
        toTheAuthority();
        bySpelling();
        byShortName();
        byPost();
        return merges.values().stream().map(this::direct).toList();
    }

    /** Name and class of things that have others merged into them or whose articles differ; call after {@link #merges}. */
    public List<Settled> settled() {
        var all = new TreeMap<String, Provisional>();
        var open = new TreeSet<String>();
        things.values().forEach(p -> {
            var root = root(p.iri());
            if (things.containsKey(root)) {
                all.computeIfAbsent(root, Provisional::new).addAll(p);
                if (!root.equals(p.iri())) {
                    open.add(root);
                }
            }
        });
        return all.values().stream()
                .filter(p -> open.contains(p.iri()) || !p.isSettled())
                .map(p -> new Settled(p.iri(), p.type(), p.name()))
                .toList();
    }

    /** An archive may hold articles read before the authority learned a name. */
    private void toTheAuthority() {
        for (var thing : things.values()) {
            if (thing.type() != EntityType.PERSON) {
                identities
                        .sure(thing.name(), thing.type())
                        .ifPresent(c -> merge(
                                thing.iri(),
                                identities.iri(c),
                                c.score(),
                                "名称规范库 name authority: " + String.join("; ", c.explanation())));
            }
        }
    }

    private void bySpelling() {
        for (var block : blocks(false, p -> resolver.normal(p.name()))) {
            var kept = block.get(0);
            for (var other : block.subList(1, block.size())) {
                resolver.alike(kept.name(), other.name(), other.type())
                        .filter(a -> a.score() >= Resolver.SURE)
                        .ifPresent(a -> join(other, kept, a.score(), a.reason()));
            }
        }
    }

    /** A short name that articles give to one thing alone, standing by itself in others; for organisations, whose names are their own. */
    private void byShortName() {
        var bearers = new TreeMap<String, TreeSet<String>>();
        for (var thing : things.values()) {
            if (thing.type().isOrganization()) {
                thing.others().forEach(o -> bearers.computeIfAbsent(resolver.normal(o), n -> new TreeSet<>())
                        .add(root(thing.iri())));
            }
        }
        for (var thing : things.values()) {
            var full = bearers.getOrDefault(resolver.normal(thing.name()), new TreeSet<>());
            if (full.size() == 1
                    && things.containsKey(full.first())
                    && thing.type().isOrganization()
                    && thing.name().length() >= OWN_NAME) {
                var to = things.get(full.first());
                if (to.type() == thing.type()
                        && to.name().length() > thing.name().length()) {
                    join(thing, to, SHORT_NAME, "他文以“%s”简称之 its short name elsewhere".formatted(thing.name()));
                }
            }
        }
    }

    /** Persons of one name with a post in the same house. */
    private void byPost() {
        for (var block : blocks(true, Provisional::name)) {
            for (int i = 1; i < block.size(); i++) {
                var person = block.get(i);
                for (var other : block.subList(0, i)) {
                    var shared = houses(person);
                    shared.retainAll(houses(other));
                    if (!shared.isEmpty()) {
                        join(
                                person,
                                other,
                                SAME_HOUSE,
                                "同名且任职于同一单位 same name and same house: "
                                        + shared.first().replaceFirst("^.*/id/", ""));
                        break;
                    }
                }
            }
        }
    }

    private TreeSet<String> houses(Provisional person) {
        var houses = new TreeSet<String>();
        person.posts().forEach(p -> houses.add(root(p)));
        return houses;
    }

    private List<List<Provisional>> blocks(boolean persons, Function<Provisional, String> name) {
        var blocks = new TreeMap<String, List<Provisional>>();
        for (var thing : things.values()) {
            if (persons == (thing.type() == EntityType.PERSON) && !merges.containsKey(thing.iri())) {
                blocks.computeIfAbsent(thing.kind() + "\n" + name.apply(thing), b -> new ArrayList<>())
                        .add(thing);
            }
        }
        return blocks.values().stream()
                .filter(b -> b.size() > 1)
                .map(b -> b.stream().sorted(FULLEST).toList())
                .toList();
    }

    private void join(Provisional from, Provisional to, double score, String reason) {
        var root = root(to.iri());
        if (root(from.iri()).equals(root) || merges.containsKey(from.iri())) {
            return;
        }
        boolean apart = from.allNames().stream().anyMatch(a -> to.allNames().stream()
                .anyMatch(b -> resolver.confusables().apart(a, b)));
        if (!apart) {
            merge(from.iri(), root, score, reason);
        }
    }

    private void merge(String from, String to, double score, String reason) {
        merges.put(from, new Merge(from, to, score, reason));
    }

    private Merge direct(Merge merge) {
        return new Merge(merge.from(), root(merge.to()), merge.score(), merge.reason());
    }

    private String root(String iri) {
        var at = iri;
        while (merges.containsKey(at)) {
            at = merges.get(at).to();
        }
        return at;
    }
}
