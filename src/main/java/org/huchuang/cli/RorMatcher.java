package org.huchuang.cli;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huchuang.ontology.Candidate;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Resolver;

/** Finds the authority's thing for an organisation of the registry: its names must agree, and acronyms alone prove nothing. */
final class RorMatcher {
    private static final int SHORT = 4;

    private final Resolver resolver;

    RorMatcher(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The one thing for which its names speak; nothing when none does, or names speak for different things. */
    Optional<Candidate> match(RorRecord record) {
        var places = places(record);
        var labels = votes(record.names().stream().filter(RorRecord.Name::label).toList(), places);
        var all = votes(record.names(), places);
        if (labels.size() == 1) {
            var one = labels.values().iterator().next();
            return all.keySet().stream().allMatch(one.key()::equals) || chinese(record, one, places)
                    ? Optional.of(one)
                    : Optional.empty();
        }
        return labels.isEmpty() && all.size() == 1 ? all.values().stream().findFirst() : Optional.empty();
    }

    /** Among names that disagree a Chinese one decides: English ones are translated now so, now so. */
    private boolean chinese(RorRecord record, Candidate one, Set<String> places) {
        var chinese =
                record.names().stream().filter(n -> n.language().equals("zh")).toList();
        return votes(chinese, places).containsKey(one.key());
    }

    private TreeMap<String, Candidate> votes(List<RorRecord.Name> names, Set<String> places) {
        var votes = new TreeMap<String, Candidate>();
        for (var name : names) {
            if (name.acronym() || name.text().matches("[A-Za-z.]{1," + SHORT + "}")) {
                continue;
            }
            var query = Resolver.Query.of(name.text());
            for (var place : places) {
                query = query.in(place);
            }
            resolver.sure(query)
                    .filter(c -> c.type().isOrganization() || c.type() == EntityType.INFRASTRUCTURE)
                    .ifPresent(c -> votes.merge(
                            c.key(),
                            c,
                            (a, b) -> Comparator.comparing(Candidate::score).compare(a, b) >= 0 ? a : b));
        }
        return votes;
    }

    /** The province or country in Chinese, the nearest that the list of places knows. */
    private Set<String> places(RorRecord record) {
        var known = new LinkedHashSet<String>();
        for (var place : record.places()) {
            if (known.isEmpty()) {
                resolver.sure(Resolver.Query.of(place).ofType(EntityType.PLACE))
                        .filter(c -> c.type() == EntityType.PLACE)
                        .ifPresent(c -> known.add(c.name()));
            }
        }
        return known;
    }
}
