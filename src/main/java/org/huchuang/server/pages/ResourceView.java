package org.huchuang.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.server.data.Address;
import org.huchuang.server.pages.Answers.Row;

/**
 * What a page shows of one thing.
 *
 * @param iri its identifier
 * @param name its preferred name, or its title
 * @param names all its other names
 * @param types class names in zh, with the local name of ours as note
 * @param facts what is said about it, by relation
 * @param links what points to it, by relation
 * @param figures statistics about it
 * @param sources where and when it appeared, for an article
 * @param articles that mention it
 * @param stated what it states, for an article
 * @param mentioned whom it names, for an article
 * @param properties its plain triples, for anything that is no entity
 * @param data extension to address of each RDF syntax
 */
public record ResourceView(
        String iri,
        String name,
        List<String> names,
        List<Thing> types,
        List<Group> facts,
        List<Group> links,
        List<Figure> figures,
        List<Source> sources,
        List<Thing> articles,
        List<Statement> stated,
        List<Thing> mentioned,
        List<Property> properties,
        Map<String, String> data) {
    /** A thing as a link; {@code href} is empty when it has no page. */
    public record Thing(String name, String href, String note) {}

    /** Facts with the same relation. */
    public record Group(String label, String local, List<Fact> facts) {}

    /** A fact with its evidence. */
    public record Fact(Thing other, List<String> qualifiers, Card card) {}

    /** The sentence that says it, and where it stands; {@code notes} are post, amount, date as far as stated. */
    public record Card(
            String before,
            String quote,
            String after,
            Thing article,
            String published,
            String publisher,
            String original,
            String confidence,
            String rule,
            String claim,
            List<String> notes,
            String citation) {}

    public record Figure(
            String measure, String period, String value, String unit, String change, boolean target, Card card) {}

    public record Statement(Thing subject, String predicate, Thing object, String quote, String claim) {}

    /** Who published an article when, its own address, and how it is cited. */
    public record Source(Thing publisher, String published, String original, String citation) {}

    public record Property(String name, String term, String href, Thing value) {}

    /** Asks for everything a page shows; empty names and lists where nothing is known. */
    static ResourceView of(Answers answers, Address address, Map<String, String> data) {
        var iri = address.iri();
        var naming = answers.about("names", iri);
        var preferred = values(naming, "prefLabel");
        var labels = values(naming, "label");
        var titles = values(naming, "title");
        var types = naming.stream()
                .filter(r -> local(r.text("property")).equals("type"))
                .map(r -> new Thing(r.text("valueName"), "", term(r.text("value"))))
                .toList();
        var article = types.stream().anyMatch(t -> t.note().equals("Article"));
        var entity = !preferred.isEmpty();
        var names = new ArrayList<>(preferred);
        names.addAll(values(naming, "altLabel"));
        var name = Stream.of(labels, preferred, titles)
                .flatMap(List::stream)
                .findFirst()
                .orElse(address.local());
        names.removeIf(name::equals);
        return new ResourceView(
                iri,
                name,
                names.stream().distinct().toList(),
                types,
                groups(answers.about("facts", iri)),
                groups(answers.about("links", iri)),
                answers.about("figures", iri).stream().map(ResourceView::figure).toList(),
                answers.about("article", iri).stream().map(ResourceView::source).toList(),
                answers.about("mentions", iri).stream()
                        .map(r -> thing(r, "article", "title", r.text("published")))
                        .toList(),
                article
                        ? answers.about("article-facts", iri).stream()
                                .map(ResourceView::statement)
                                .toList()
                        : List.of(),
                article
                        ? answers.about("article-mentions", iri).stream()
                                .map(r -> thing(r, "thing", "thingName", r.text("typeName")))
                                .toList()
                        : List.of(),
                entity
                        ? List.of()
                        : answers.about("properties", iri).stream()
                                .map(ResourceView::property)
                                .toList(),
                data);
    }

    private static List<String> values(List<Row> naming, String property) {
        return naming.stream()
                .filter(r -> local(r.text("property")).equals(property))
                .map(r -> r.text("value"))
                .distinct()
                .toList();
    }

    private static List<Group> groups(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Fact>>();
        var labels = new LinkedHashMap<String, String>();
        for (var r : rows) {
            var local = local(r.text("predicate"));
            labels.putIfAbsent(local, r.text("predicateName").isEmpty() ? local : r.text("predicateName"));
            var qualifiers = List.of(r.text("post"), r.text("amount"), r.text("date")).stream()
                    .filter(q -> !q.isEmpty())
                    .toList();
            groups.computeIfAbsent(local, x -> new ArrayList<>())
                    .add(new Fact(thing(r, "other", "otherName", ""), qualifiers, card(r, "claim")));
        }
        return groups.entrySet().stream()
                .map(g -> new Group(labels.get(g.getKey()), g.getKey(), g.getValue()))
                .toList();
    }

    static Card card(Row r, String claim) {
        return new Card(
                r.text("before"),
                r.text("quote"),
                r.text("after"),
                thing(r, "article", "title", ""),
                r.text("published"),
                r.text("publisher"),
                r.link("link").orElse(""),
                r.text("confidence"),
                r.text("rule"),
                r.link(claim).orElse(""),
                Stream.of("post", "amount", "date")
                        .map(r::text)
                        .filter(n -> !n.isEmpty())
                        .toList(),
                Citation.of(
                        r.text("publisher"),
                        r.text("title"),
                        r.text("published"),
                        r.link("link").orElse("")));
    }

    static Figure figure(Row r) {
        return new Figure(
                r.text("measure"),
                r.text("period"),
                r.text("value"),
                r.text("unit"),
                r.text("change"),
                r.text("target").equals("true"),
                card(r, "indicator"));
    }

    private static Statement statement(Row r) {
        return new Statement(
                thing(r, "subject", "subjectName", ""),
                r.text("predicateName").isEmpty() ? local(r.text("predicate")) : r.text("predicateName"),
                thing(r, "object", "objectName", ""),
                r.text("quote"),
                r.link("claim").orElse(""));
    }

    private static Source source(Row r) {
        var original = r.link("link").orElse("");
        return new Source(
                thing(r, "media", "publisher", ""),
                r.text("published"),
                original,
                Citation.of(r.text("publisher"), r.text("title"), r.text("published"), original));
    }

    private static Property property(Row r) {
        var name = r.text("propertyName").isEmpty() ? local(r.text("property")) : r.text("propertyName");
        return new Property(
                name,
                term(r.text("property")),
                r.link("property").orElse(""),
                thing(r, "value", "valueName", r.language("value")));
    }

    static Thing thing(Row r, String iri, String name, String note) {
        return new Thing(
                r.text(name).isEmpty() ? r.text(iri) : r.text(name), r.link(iri).orElse(""), note);
    }

    /** Local name of a term of the ontology, {@code ""} for others. */
    private static String term(String iri) {
        return iri.startsWith(Vocabulary.NAMESPACE) ? iri.substring(Vocabulary.NAMESPACE.length()) : "";
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
