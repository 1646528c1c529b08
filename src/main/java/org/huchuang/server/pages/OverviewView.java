package org.huchuang.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Terms;
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
 * @param coverage articles by month and publisher
 * @param confidence statements by how sure they are, the surest first
 * @param hubs the most connected things of each class of institutions
 * @param newest facts of the newest articles
 */
public record OverviewView(
        String generation,
        String until,
        Sums sums,
        List<Count> classes,
        List<Count> months,
        List<Count> publishers,
        Coverage coverage,
        List<Count> confidence,
        List<Hubs> hubs,
        List<Fresh> newest) {
    private static final int HUBS = 5;
    private static final int PUBLISHERS = 20;

    /** A number; {@code share} is its bar's length between 0 and 100, {@code href} leads to what is counted or is {@code ""}. */
    public record Count(String name, String count, int share, String href) {}

    /** The large numbers; shares in percent. */
    public record Sums(
            int articles, int things, int relations, int statements, int figures, String confirmed, String known) {}

    /** The most connected things of one class, each with its number of relations as note. */
    public record Hubs(String name, List<Thing> things) {}

    public record Fresh(Thing subject, String relation, Thing object, String claim, Thing article, String published) {}

    static OverviewView of(Snapshot now, Answers answers, Terms terms, Naming naming) {
        var months = answers.ask("months");
        return new OverviewView(
                now.id(),
                months.stream()
                        .map(r -> r.text("last"))
                        .max(String::compareTo)
                        .map(d -> d.substring(0, Math.min(10, d.length())))
                        .orElse(""),
                sums(now, answers, months),
                bars(
                        answers.ask("overview").stream()
                                .collect(Collectors.toMap(
                                        r -> r.text("type").replaceFirst(".*#", ""),
                                        r -> Integer.parseInt(r.text("count")),
                                        Integer::sum,
                                        LinkedHashMap::new)),
                        id -> terms.classNamed(id).map(naming::of).orElse(id),
                        id -> terms.classNamed(id).isPresent() ? "search?type=" + id : ""),
                bars(Coverage.total(months, "month"), m -> m, m -> ""),
                bars(Coverage.mostFirst(Coverage.total(months, "publisher"), PUBLISHERS), p -> p, p -> ""),
                Coverage.of(months),
                bars(
                        answers.ask("confidence").stream()
                                .collect(Collectors.toMap(
                                        r -> r.text("band"),
                                        r -> Integer.parseInt(r.text("count")),
                                        Integer::sum,
                                        LinkedHashMap::new)),
                        b -> b,
                        b -> ""),
                hubs(now, terms, naming),
                answers.ask("newest").stream().map(OverviewView::fresh).toList());
    }

    private static Sums sums(Snapshot now, Answers answers, List<Row> months) {
        var things = now.names().things().stream().filter(t -> t.mentions() > 0).toList();
        long known =
                things.stream().filter(org.huchuang.server.search.Thing::known).count();
        return new Sums(
                Coverage.total(months, "month").values().stream()
                        .mapToInt(i -> i)
                        .sum(),
                things.size(),
                now.links().stated(),
                now.links().statements(),
                answers.ask("figure-count").stream()
                        .mapToInt(r -> Integer.parseInt(r.text("count")))
                        .sum(),
                percent(now.links().confirmed(), now.links().stated()),
                percent(known, things.size()));
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / whole);
    }

    private static List<Count> bars(
            Map<String, Integer> counts, Function<String, String> name, Function<String, String> href) {
        int most = counts.values().stream().mapToInt(i -> i).max().orElse(1);
        return counts.entrySet().stream()
                .map(e -> new Count(
                        name.apply(e.getKey()), "" + e.getValue(), 100 * e.getValue() / most, href.apply(e.getKey())))
                .toList();
    }

    private static List<Hubs> hubs(Snapshot now, Terms terms, Naming naming) {
        Links links = now.links();
        var hubs = new ArrayList<Hubs>();
        for (var type : EntityType.values()) {
            var most = now.names().things().stream()
                    .filter(t -> t.type() == type && t.mentions() > 0 && links.degree(t) > 0)
                    .sorted(Comparator.comparing(links::degree).reversed())
                    .limit(HUBS)
                    .map(t -> naming.link(t, "" + links.degree(t)))
                    .toList();
            if (!most.isEmpty() && (type.isOrganization() || type == EntityType.FUND)) {
                hubs.add(new Hubs(naming.of(terms.of(type)), most));
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
