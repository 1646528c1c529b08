package org.huchuang.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huchuang.server.pages.Answers.Row;
import org.huchuang.server.pages.ResourceView.Thing;
import org.huchuang.server.search.Classes;
import org.huchuang.server.search.Hit;

/**
 * What the search page shows.
 *
 * @param words as typed
 * @param asked whether anything was asked
 * @param problem a sentence when the request could not be understood, else {@code ""}
 * @param total number of things found
 * @param first number of the first one shown, from 1
 * @param facets ways to narrow it down, those without a choice left out
 * @param results the ones shown
 * @param previous query string of the page before, or {@code ""}
 * @param next query string of the page after, or {@code ""}
 * @param quotes sentences that hold the words
 */
public record SearchView(
        String words,
        boolean asked,
        String problem,
        int total,
        int first,
        List<Facets> facets,
        List<Result> results,
        String previous,
        String next,
        List<Sentence> quotes) {
    /** The choices of one kind: {@code type}, {@code district}, {@code field} or {@code year}. */
    public record Facets(String kind, List<Facet> choices) {}

    /** A choice, how many things it leaves, and the query string that makes or undoes it. */
    public record Facet(String name, int count, String link, boolean chosen) {}

    /** A thing; {@code matched} is the name that answers, {@code ""} when it is the one shown. */
    public record Result(Thing thing, String type, String matched, String place, int mentions) {}

    public record Sentence(String before, String quote, String after, Thing article) {}

    static SearchView refused(String sentence) {
        return new SearchView("", false, sentence, 0, 0, List.of(), List.of(), "", "", List.of());
    }

    static SearchView of(Asked asked, Narrowing found, List<Row> quotes, Classes classes, Naming naming) {
        boolean any = !asked.words().isEmpty() || asked.isNarrowed();
        var results = found.hits().stream().map(h -> result(h, classes, naming)).toList();
        int after = asked.from() + results.size();
        return new SearchView(
                asked.words(),
                any,
                "",
                found.total(),
                asked.from() + 1,
                List.of(
                                new Facets("type", found.types(classes, naming)),
                                new Facets("district", found.districts(naming)),
                                new Facets("field", found.fields(naming)),
                                new Facets("year", found.years()))
                        .stream()
                        .filter(f -> !f.choices().isEmpty())
                        .toList(),
                results,
                asked.from() == 0 ? "" : page(asked, Math.max(0, asked.from() - asked.limit())),
                after < found.total() ? page(asked, after) : "",
                sentences(quotes));
    }

    /** A query string of these parameters. */
    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String page(Asked asked, int from) {
        var all = asked.parameters();
        all.put("from", "" + from);
        return query(all);
    }

    private static Result result(Hit hit, Classes classes, Naming naming) {
        var thing = hit.thing();
        return new Result(
                naming.link(thing, thing.label()),
                naming.of(classes.terms().of(thing.type())),
                hit.matched().equals(naming.of(thing)) ? "" : hit.matched(),
                thing.place(),
                thing.mentions());
    }

    /** Several facts may quote parts of one sentence: it is shown once. */
    private static List<Sentence> sentences(List<Row> quotes) {
        var once = new LinkedHashMap<List<String>, Sentence>();
        for (var row : quotes) {
            var s = sentence(row);
            once.putIfAbsent(List.of(s.before() + s.quote() + s.after(), row.text("article")), s);
        }
        return List.copyOf(once.values());
    }

    private static Sentence sentence(Row r) {
        return new Sentence(
                r.text("before"),
                r.text("quote"),
                r.text("after"),
                new Thing(r.text("title"), r.link("article").orElse(""), r.text("published")));
    }
}
