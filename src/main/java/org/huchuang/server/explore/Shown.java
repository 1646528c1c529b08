package org.huchuang.server.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huchuang.server.data.Address;
import org.huchuang.server.language.Language;
import org.huchuang.server.links.Edge;
import org.huchuang.server.links.Links;
import org.huchuang.server.links.Links.Group;
import org.huchuang.server.search.Thing;

/** Things and edges as the explorer's answers name them: a thing by {@code kind/key}, classes and relations by local name. */
final class Shown {
    private final Links links;
    private final String base;
    private final Language language;

    Shown(Links links, String base, Language language) {
        this.links = links;
        this.base = base;
        this.language = language;
    }

    /** A thing; {@code degree} is the number of its edges. */
    record Node(String id, String iri, String page, String name, String type, int mentions, int degree) {}

    /** An edge; {@code facts} is how often it is stated, 0 when the name authority gives it. */
    record Link(String from, String relation, String to, int facts, List<Integer> years, List<String> sources) {}

    /** Neighbours of one kind; {@code types} counts them by class. */
    record Kin(String relation, String direction, int count, Map<String, Integer> types) {}

    Node node(Thing thing) {
        var page = Address.of(base, thing.local()).map(Address::page).orElse(thing.iri());
        return new Node(
                thing.local(),
                thing.iri(),
                page,
                language == Language.EN && !thing.english().isEmpty() ? thing.english() : thing.label(),
                thing.type().localName(),
                thing.mentions(),
                links.degree(thing));
    }

    Link link(Edge edge) {
        var years = new TreeSet<Integer>();
        var sources = new TreeSet<String>();
        for (var fact : edge.facts()) {
            if (fact.year() > 0) {
                years.add(fact.year());
            }
            if (!fact.source().isEmpty()) {
                sources.add(fact.source());
            }
        }
        return new Link(
                edge.from().local(),
                edge.relation().localName(),
                edge.to().local(),
                edge.facts().size(),
                List.copyOf(years),
                List.copyOf(sources));
    }

    Kin kin(Group group) {
        var types = new TreeMap<String, Integer>();
        group.types().forEach((type, count) -> types.put(type.localName(), count));
        return new Kin(group.relation().localName(), direction(group.outgoing()), group.size(), types);
    }

    static String direction(boolean outgoing) {
        return outgoing ? "out" : "in";
    }
}
