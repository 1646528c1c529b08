package org.huchuang.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Terms;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.links.Links;
import org.huchuang.server.pages.Answers.Row;
import org.huchuang.server.pages.ResourceView.Thing;

/**
 * What the overview shows of a generation.
 *
 * @param generation its id
 * @param until day of the newest article, {@code ""} when there is none
 * @param sums the large numbers on top
 * @param classes things that articles mention, by class
 * @param months articles by month
 * @param publishers articles by publisher, most first
 * @param hubs the most connected things of each class of institutions
 * @param newest facts of the newest articles
 */
public record OverviewView(
        String generation,
        String until,
        List<Count> sums,
        List<Count> classes,
        List<Count> months,
        List<Count> publishers,
        List<Hubs> hubs,
        List<Fresh> newest) {
    private static final int HUBS = 5;

    /** A number; {@code share} is its bar's length between 0 and 100. */
    public record Count(String zh, String en, String count, int share) {}

    /** The most connected things of one class, each with its number of relations as note. */
    public record Hubs(String zh, String en, List<Thing> things) {}

    public record Fresh(Thing subject, String relation, Thing object, String claim, Thing article, String published) {}

    static OverviewView of(Snapshot now, Answers answers, Terms terms) {
        var months = answers.ask("months");
        return new OverviewView(
                now.id(),
                months.stream()
                        .map(r -> r.text("last"))
                        .max(String::compareTo)
                        .map(d -> d.substring(0, Math.min(10, d.length())))
                        .orElse(""),
                sums(now, months),
                bars(
                        answers.ask("overview").stream()
                                .collect(Collectors.toMap(
                                        r -> r.text("type").replaceFirst(".*#", ""),
                                        r -> Integer.parseInt(r.text("count")),
                                        Integer::sum,
                                        LinkedHashMap::new)),
                        id -> terms.classNamed(id).map(Terms.Term::zh).orElse(id),
                        id -> terms.classNamed(id).map(Terms.Term::en).orElse("")),
                bars(total(months, "month"), m -> m, m -> ""),
                bars(
                        total(months, "publisher").entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .limit(20)
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new)),
                        p -> p,
                        p -> ""),
                hubs(now, terms),
                answers.ask("newest").stream().map(OverviewView::fresh).toList());
    }

    private static TreeMap<String, Integer> total(List<Row> months, String column) {
        var total = new TreeMap<String, Integer>();
        months.forEach(r -> total.merge(r.text(column), Integer.parseInt(r.text("articles")), Integer::sum));
        return total;
    }

    private static List<Count> sums(Snapshot now, List<Row> months) {
        var things = now.names().things().stream().filter(t -> t.mentions() > 0).toList();
        long known =
                things.stream().filter(org.huchuang.server.search.Thing::known).count();
        int articles = total(months, "month").values().stream().mapToInt(i -> i).sum();
        return List.of(
                new Count("篇文章", "articles", "" + articles, 0),
                new Count("个对象", "things", "" + things.size(), 0),
                new Count("条关系", "relations stated", "" + now.links().stated(), 0),
                new Count("处陈述", "statements", "" + now.links().statements(), 0),
                new Count(
                        "多处印证的关系",
                        "relations stated more than once",
                        percent(now.links().confirmed(), now.links().stated()),
                        0),
                new Count("对象在名称规范中", "of things in the name authority", percent(known, things.size()), 0));
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / whole);
    }

    private static List<Count> bars(
            Map<String, Integer> counts, Function<String, String> zh, Function<String, String> en) {
        int most = counts.values().stream().mapToInt(i -> i).max().orElse(1);
        return counts.entrySet().stream()
                .map(e -> new Count(
                        zh.apply(e.getKey()), en.apply(e.getKey()), "" + e.getValue(), 100 * e.getValue() / most))
                .toList();
    }

    private static List<Hubs> hubs(Snapshot now, Terms terms) {
        Links links = now.links();
        var hubs = new ArrayList<Hubs>();
        for (var type : EntityType.values()) {
            var most = now.names().things().stream()
                    .filter(t -> t.type() == type && t.mentions() > 0 && links.degree(t) > 0)
                    .sorted(Comparator.comparing(links::degree).reversed())
                    .limit(HUBS)
                    .map(t -> new Thing(
                            t.label(),
                            Address.of(now.base(), t.local()).map(Address::page).orElse(""),
                            "" + links.degree(t)))
                    .toList();
            if (!most.isEmpty() && (type.isOrganization() || type == EntityType.FUND)) {
                hubs.add(new Hubs(terms.of(type).zh(), terms.of(type).en(), most));
            }
        }
        return hubs;
    }

    private static Fresh fresh(Row r) {
        return new Fresh(
                ResourceView.thing(r, "subject", "subjectName", ""),
                r.text("predicateName"),
                ResourceView.thing(r, "object", "objectName", ""),
                r.link("claim").orElse(""),
                ResourceView.thing(r, "article", "title", ""),
                r.text("published"));
    }
}
