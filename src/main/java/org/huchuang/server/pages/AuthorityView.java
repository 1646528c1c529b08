package org.huchuang.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huchuang.ontology.EntityType;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.Negotiation;
import org.huchuang.server.search.Classes;
import org.huchuang.server.search.Thing;

/**
 * What the page about the authority shows.
 *
 * @param iri of its graph
 * @param all its things over all classes
 * @param rows the same by class, those with none of either left out
 * @param data media type to address of each download
 * @param doubtful decisions that two names are one thing, the least certain first, at most a hundred
 * @param decisions how many there are
 */
public record AuthorityView(
        String iri, Row all, List<Row> rows, Map<String, String> data, List<Recognition> doubtful, int decisions) {
    private static final int SHOWN = 100;

    /**
     * One class.
     *
     * @param known number of things in the authority
     * @param names number of names they bear
     * @param mentioned number of things that articles mention
     * @param covered how many of those the authority knows
     * @param share covered of mentioned, {@code "–"} when none is mentioned
     * @param occurrences share of the mentions, counted by article
     */
    public record Row(
            String zh, String en, int known, int names, int mentioned, int covered, String share, String occurrences) {
        static Row of(String zh, String en, List<Thing> things) {
            var known = things.stream().filter(Thing::known).toList();
            var mentioned = things.stream().filter(t -> t.mentions() > 0).toList();
            var covered = mentioned.stream().filter(Thing::known).toList();
            return new Row(
                    zh,
                    en,
                    known.size(),
                    known.stream().mapToInt(t -> t.names().size()).sum(),
                    mentioned.size(),
                    covered.size(),
                    percent(covered.size(), mentioned.size()),
                    percent(mentions(covered), mentions(mentioned)));
        }

        private static int mentions(List<Thing> things) {
            return things.stream().mapToInt(Thing::mentions).sum();
        }

        private static String percent(int part, int whole) {
            return whole == 0 ? "–" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / whole);
        }
    }

    static AuthorityView of(List<Thing> things, Classes classes, String base, List<Recognition> decisions) {
        var address = new Address(base, "graph/authority");
        var rows = new ArrayList<Row>();
        for (var type : EntityType.values()) {
            var term = classes.terms().of(type);
            var row = Row.of(
                    term.zh(),
                    term.en(),
                    things.stream().filter(t -> t.type() == type).toList());
            if (row.known() + row.mentioned() > 0) {
                rows.add(row);
            }
        }
        var data = new LinkedHashMap<String, String>();
        data.put(Negotiation.TURTLE.mediaType(), address.data(Negotiation.TURTLE));
        data.put(Negotiation.N_TRIPLES.mediaType(), address.data(Negotiation.N_TRIPLES));
        return new AuthorityView(
                address.iri(),
                Row.of("", "", things),
                rows,
                data,
                decisions.stream().limit(SHOWN).toList(),
                decisions.size());
    }
}
