package org.huchuang.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huchuang.ontology.EntityType;
import org.huchuang.server.search.Classes;
import org.huchuang.server.search.NameIndex;
import org.huchuang.server.search.Thing;

/**
 * Finds candidates for names and says when one is certain: the only thing that bears exactly this name, of a wanted
 * class, with no value against it. Persons need a value for it as well: their names are shared. Use inside a transaction.
 */
public final class Reconciler {
    private static final double EXACT = 100;
    private static final double NEAR = 90;
    private static final double PART = 50;
    private static final double NAME_SHARE = 0.8;
    private static final double OTHER_CLASS = 0.7;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    Candidate::score, Comparator.reverseOrder())
            .thenComparing(c -> c.thing().mentions(), Comparator.reverseOrder())
            .thenComparing(c -> !c.thing().known())
            .thenComparing(c -> c.thing().iri());

    private final NameIndex names;
    private final Classes classes;
    private final Values values;

    public Reconciler(DatasetGraph dataset, String base, NameIndex names, Classes classes) {
        this.names = names;
        this.classes = classes;
        this.values = new Values(dataset, base, names, classes.terms());
    }

    Values values() {
        return values;
    }

    /** Best first; at most one is a match. */
    public List<Candidate> candidates(Wanted wanted) {
        var asked =
                wanted.properties().stream().filter(p -> values.knows(p.id())).toList();
        var sorted = named(wanted, asked).values().stream()
                .map(n -> scored(n, wanted, asked))
                .filter(c -> wanted.strict() == Wanted.Strict.SHOULD
                        || fits(c.thing().type(), wanted))
                .sorted(BEST_FIRST)
                .toList();
        return certain(sorted, wanted, asked).stream().limit(wanted.limit()).toList();
    }

    private record Named(Thing thing, String matched, double score) {}

    private Map<Thing, Named> named(Wanted wanted, List<Wanted.Property> asked) {
        var found = new LinkedHashMap<Thing, Named>();
        if (wanted.name().isBlank()) {
            asked.forEach(p -> values.having(p).forEach(t -> found.putIfAbsent(t, new Named(t, t.label(), EXACT))));
            return found;
        }
        names.named(wanted.name()).forEach(t -> found.put(t, new Named(t, names.matched(t, wanted.name()), EXACT)));
        int more = Math.max(wanted.limit(), 10);
        for (var near : names.near(wanted.name(), more)) {
            found.putIfAbsent(near.thing(), new Named(near.thing(), near.matched(), NEAR * near.share()));
        }
        if (found.isEmpty()) {
            for (var hit : names.search(wanted.name(), Set.of(), more).hits()) {
                found.put(hit.thing(), new Named(hit.thing(), hit.matched(), PART * hit.score()));
            }
        }
        return found;
    }

    private Candidate scored(Named named, Wanted wanted, List<Wanted.Property> asked) {
        double agreement = asked.isEmpty()
                ? 0
                : (double) asked.stream()
                                .filter(p -> values.has(named.thing(), p))
                                .count()
                        / asked.size();
        double score = wanted.name().isBlank()
                ? EXACT * agreement
                : asked.isEmpty() ? named.score() : NAME_SHARE * named.score() + (1 - NAME_SHARE) * EXACT * agreement;
        if (!fits(named.thing().type(), wanted)) {
            score *= OTHER_CLASS;
        }
        return new Candidate(named.thing(), named.matched(), round(score), round(named.score()), agreement, false);
    }

    private List<Candidate> certain(List<Candidate> sorted, Wanted wanted, List<Wanted.Property> asked) {
        var equals = sorted.stream().filter(c -> c.nameScore() == EXACT).toList();
        if (equals.isEmpty() || !equals.get(0).equals(sorted.get(0))) {
            return sorted;
        }
        var first = equals.get(0);
        boolean alone = equals.size() == 1 || equals.get(1).score() < first.score();
        boolean against = asked.stream()
                .anyMatch(p -> !values.has(first.thing(), p)
                        && !values.of(first.thing(), p.id()).isEmpty());
        boolean enough =
                first.thing().type() == EntityType.PERSON || wanted.name().isBlank()
                        ? first.agreement() == 1
                        : fits(first.thing().type(), wanted);
        if (!alone || against || !enough) {
            return sorted;
        }
        var out = new ArrayList<>(sorted);
        out.set(0, first.sure());
        return out;
    }

    private boolean fits(EntityType type, Wanted wanted) {
        if (wanted.types().isEmpty()) {
            return true;
        }
        var covered = new LinkedHashSet<Set<EntityType>>();
        for (var id : wanted.types()) {
            covered.add(classes.named(id).map(classes::covered).orElse(EnumSet.noneOf(EntityType.class)));
        }
        return wanted.strict() == Wanted.Strict.ALL
                ? covered.stream().allMatch(c -> c.contains(type))
                : covered.stream().anyMatch(c -> c.contains(type));
    }

    private static double round(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
