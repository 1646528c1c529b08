package org.huchuang.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.server.data.Address;
import org.huchuang.server.pages.Answers.Row;
import org.huchuang.server.pages.ResourceView.Thing;
import org.huchuang.server.search.Classes;
import org.huchuang.server.search.Found;
import org.huchuang.server.search.Hit;

/**
 * What the search page shows.
 *
 * @param words as typed
 * @param type the class asked for, {@code ""} for any
 * @param problem a sentence when the request could not be understood, else {@code ""}
 * @param total number of things found
 * @param facets number of things by class
 * @param results the best ones
 * @param quotes sentences that hold the words
 */
public record SearchView(
        String words,
        String type,
        String problem,
        int total,
        List<Facet> facets,
        List<Result> results,
        List<Sentence> quotes) {
    /** A class and how many were found in it. */
    public record Facet(String id, String zh, String en, int count, boolean chosen) {}

    /** A thing; {@code matched} is the name that answers, {@code ""} when it is the label. */
    public record Result(Thing thing, String zh, String en, String matched, String place, int mentions) {}

    public record Sentence(String before, String quote, String after, Thing article) {}

    static SearchView refused(String sentence) {
        return new SearchView("", "", sentence, 0, List.of(), List.of(), List.of());
    }

    static SearchView of(Asked asked, Found found, List<Row> quotes, Classes classes, String base) {
        return new SearchView(
                asked.words(),
                asked.type(),
                "",
                found.total(),
                found.byType().entrySet().stream()
                        .map(e -> facet(classes.terms().of(e.getKey()), e, asked.type()))
                        .toList(),
                found.hits().stream()
                        .map(h -> result(h, classes.terms().of(h.thing().type()), base))
                        .toList(),
                sentences(quotes));
    }

    private static Facet facet(Term type, Map.Entry<?, Integer> count, String chosen) {
        return new Facet(
                type.id(), type.zh(), type.en(), count.getValue(), type.id().equals(chosen));
    }

    private static Result result(Hit hit, Term type, String base) {
        var thing = hit.thing();
        var page = Address.of(base, thing.local()).map(Address::page).orElse("");
        return new Result(
                new Thing(thing.label(), page, ""),
                type.zh(),
                type.en(),
                hit.matched().equals(thing.label()) ? "" : hit.matched(),
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
