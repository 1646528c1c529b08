package org.huchuang.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huchuang.ontology.EntityType;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.links.Traits;
import org.huchuang.server.search.Classes;
import org.huchuang.server.search.Hit;
import org.huchuang.server.search.Matches;
import org.huchuang.server.search.Thing;

/** Narrows what a search found by class, district, field and year, and counts what each further choice would leave. */
final class Narrowing {
    private static final int SHOWN = 14;
    private static final int ALL = 15;

    private final Asked asked;
    private final Snapshot now;
    private final Traits traits;
    private final int district;
    private final int field;
    private final Map<EntityType, Integer> types = new HashMap<>();
    private final Map<Integer, Integer> districts = new HashMap<>();
    private final Map<Integer, Integer> fields = new HashMap<>();
    private final Map<Integer, Integer> years = new HashMap<>();
    private final List<Integer> left = new ArrayList<>();
    private final Matches matches;

    Narrowing(Asked asked, Snapshot now) {
        this.asked = asked;
        this.now = now;
        this.traits = now.traits();
        this.district = number("place/", asked.district());
        this.field = number("field/", asked.field());
        this.matches = now.names().all(asked.words());
        for (int i = 0; i < matches.size(); i++) {
            count(i, matches.number(i));
        }
    }

    private int number(String kind, String key) {
        if (key.isEmpty()) {
            return -1;
        }
        return now.links()
                .thing(kind + key)
                .map(now.links()::number)
                .orElseThrow(() -> new IllegalArgumentException("没有这个对象 There is no " + kind + key + "."));
    }

    // a thing counts for a choice when all other choices allow it
    private void count(int i, int n) {
        var type = now.names().things().get(n).type();
        int open = (asked.types().isEmpty() || asked.types().contains(type) ? 1 : 0)
                | (district < 0 || traits.district(n) == district ? 2 : 0)
                | (field < 0 || has(traits.fields(n), field) ? 4 : 0)
                | (asked.year() == 0 || has(traits.years(n), asked.year()) ? 8 : 0);
        if ((open | 1) == ALL) {
            types.merge(type, 1, Integer::sum);
        }
        if ((open | 2) == ALL && traits.district(n) >= 0) {
            districts.merge(traits.district(n), 1, Integer::sum);
        }
        if ((open | 4) == ALL) {
            IntStream.of(traits.fields(n)).forEach(f -> fields.merge(f, 1, Integer::sum));
        }
        if ((open | 8) == ALL) {
            IntStream.of(traits.years(n)).forEach(y -> years.merge(y, 1, Integer::sum));
        }
        if (open == ALL) {
            left.add(i);
        }
    }

    private static boolean has(int[] values, int wanted) {
        return IntStream.of(values).anyMatch(v -> v == wanted);
    }

    int total() {
        return left.size();
    }

    List<Hit> hits() {
        return left.stream()
                .skip(asked.from())
                .limit(asked.limit())
                .map(matches::hit)
                .toList();
    }

    List<SearchView.Facet> types(Classes classes, Naming naming) {
        var facets = new ArrayList<SearchView.Facet>();
        for (var type : EntityType.values()) {
            var term = classes.terms().of(type);
            if (types.containsKey(type)) {
                facets.add(new SearchView.Facet(
                        naming.of(term),
                        types.get(type),
                        link("type", term.id()),
                        term.id().equals(asked.type())));
            }
        }
        return facets;
    }

    List<SearchView.Facet> districts(Naming naming) {
        return things("district", districts, district, naming);
    }

    List<SearchView.Facet> fields(Naming naming) {
        return things("field", fields, field, naming);
    }

    List<SearchView.Facet> years() {
        return years.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByKey().reversed())
                .limit(SHOWN)
                .map(e -> new SearchView.Facet(
                        "" + e.getKey(), e.getValue(), link("year", "" + e.getKey()), e.getKey() == asked.year()))
                .toList();
    }

    private List<SearchView.Facet> things(String name, Map<Integer, Integer> counts, int chosen, Naming naming) {
        var first = Comparator.comparing((Map.Entry<Integer, Integer> e) -> e.getKey() != chosen);
        return counts.entrySet().stream()
                .sorted(first.thenComparing(
                                Map.Entry.<Integer, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(e -> {
                    Thing thing = now.names().things().get(e.getKey());
                    return new SearchView.Facet(
                            naming.of(thing), e.getValue(), link(name, thing.key()), e.getKey() == chosen);
                })
                .toList();
    }

    // choosing what is chosen takes it away
    private String link(String name, String value) {
        var all = asked.parameters();
        all.remove("from");
        if (value.equals(all.get(name))) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return SearchView.query(all);
    }
}
