package org.huchuang.server.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.huchuang.Release;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.search.Classes;
import org.huchuang.server.search.Thing;

/** What the service answers about one generation. Use inside a transaction. */
final class Service {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;

    private final Snapshot now;
    private final Classes classes;
    private final Reconciler reconciler;

    Service(Snapshot now, Classes classes) {
        this.now = now;
        this.classes = classes;
        this.reconciler = new Reconciler(now.dataset(), now.base(), now.names(), classes);
    }

    Values values() {
        return reconciler.values();
    }

    Offer.Manifest manifest() {
        var base = now.base();
        var service = base.substring(0, base.length() - 1);
        return new Offer.Manifest(
                List.of("0.2"),
                "沪创图谱名称规范 Huchuang name authority",
                base + "id/",
                Vocabulary.NAMESPACE,
                base + "authority",
                Release.VERSION,
                // an id holds a slash, which in a path some clients escape and some do not
                new Offer.View(base + "reconcile/view?id={{id}}"),
                classes.terms().classes().stream()
                        .map(t -> Offer.Named.ofClass(t, classes))
                        .toList(),
                new Offer.Suggest(
                        Offer.Suggestion.of(service, "entity"),
                        Offer.Suggestion.of(service, "type"),
                        Offer.Suggestion.of(service, "property")),
                new Offer.Preview(base + "reconcile/preview?id={{id}}", WIDTH, HEIGHT),
                new Offer.Extend(
                        new Offer.Address(service, "/reconcile/properties"),
                        List.of(new Offer.Setting(
                                "limit",
                                "数量 limit",
                                "number",
                                0,
                                "每格最多几个值，0 为全部 values in a cell at most, 0 for all"))));
    }

    Map<String, Offer.Results<Offer.Match>> reconcile(Map<String, Wanted> queries) {
        var answers = new LinkedHashMap<String, Offer.Results<Offer.Match>>();
        queries.forEach((id, wanted) -> answers.put(
                id,
                new Offer.Results<>(reconciler.candidates(wanted).stream()
                        .map(c -> match(c, wanted))
                        .toList())));
        return answers;
    }

    private Offer.Match match(Candidate c, Wanted wanted) {
        var features = new ArrayList<Offer.Feature>();
        features.add(new Offer.Feature("name", c.nameScore()));
        if (!wanted.properties().isEmpty()) {
            features.add(new Offer.Feature("properties", c.agreement()));
        }
        features.add(new Offer.Feature("authority", c.thing().known()));
        return new Offer.Match(
                c.thing().local(),
                c.thing().label(),
                description(c.thing(), c.matched()),
                c.score(),
                c.match(),
                features,
                types(c.thing()));
    }

    private List<Offer.Named> types(Thing thing) {
        return classes.of(thing.type()).stream().map(Offer.Named::of).toList();
    }

    /** Class, place and the name that matched, as far as there is something to say. */
    String description(Thing thing, String matched) {
        return Stream.of(
                        classes.terms().of(thing.type()).zh(),
                        thing.place(),
                        matched.equals(thing.label()) ? "" : matched)
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    Offer.Results<Offer.Entity> entities(String prefix, int cursor, int limit) {
        var found = now.names().search(prefix, Set.of(), cursor + limit);
        return new Offer.Results<>(found.hits().stream()
                .skip(cursor)
                .map(h -> new Offer.Entity(
                        h.thing().local(), h.thing().label(), description(h.thing(), h.matched()), types(h.thing())))
                .toList());
    }

    Offer.Results<Offer.Named> types(String prefix, int cursor, int limit) {
        return new Offer.Results<>(page(classes.terms().classes(), prefix, cursor, limit)
                .map(t -> Offer.Named.ofClass(t, classes))
                .toList());
    }

    Offer.Results<Offer.Named> properties(String prefix, int cursor, int limit) {
        return new Offer.Results<>(page(classes.terms().properties(), prefix, cursor, limit)
                .map(Offer.Named::of)
                .toList());
    }

    private static Stream<Term> page(List<Term> terms, String prefix, int cursor, int limit) {
        var wanted = prefix.toLowerCase(Locale.ROOT);
        return terms.stream()
                .filter(t -> Stream.of(t.id(), t.zh(), t.en())
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(wanted)))
                .skip(cursor)
                .limit(limit);
    }

    Offer.Proposal proposal(String type, int limit) {
        var properties =
                classes.named(type).map(classes.terms()::propertiesOf).orElseGet(classes.terms()::properties).stream()
                        .limit(limit)
                        .map(Offer.Named::of)
                        .toList();
        return new Offer.Proposal(properties, type, limit);
    }

    /** The values asked for; a thing or property that there is not has empty cells. */
    Offer.Extension extend(Requests.Extension asked) {
        var meta = asked.properties().keySet().stream()
                .map(p -> new Offer.Column(
                        p, classes.terms().propertyNamed(p).map(Term::zh).orElse(p)))
                .toList();
        var rows = new LinkedHashMap<String, Map<String, List<Offer.Cell>>>();
        for (var id : asked.ids()) {
            var thing = values().thing(id);
            var row = new LinkedHashMap<String, List<Offer.Cell>>();
            asked.properties()
                    .forEach((property, limit) -> row.put(
                            property, thing.map(t -> cells(t, property, limit)).orElse(List.of())));
            rows.put(id, row);
        }
        return new Offer.Extension(meta, rows);
    }

    private List<Offer.Cell> cells(Thing thing, String property, int limit) {
        return values().of(thing, property).stream()
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .map(this::cell)
                .toList();
    }

    private Offer.Cell cell(Node value) {
        if (!value.isLiteral()) {
            return now.names()
                    .thing(value.toString())
                    .<Offer.Cell>map(t -> new Offer.ThingCell(t.local(), t.label()))
                    .orElseGet(() -> new Offer.TextCell(value.toString()));
        }
        var text = value.getLiteralLexicalForm();
        return XSDDatatype.XSDdate.equals(value.getLiteralDatatype()) && text.matches("\\d{4}-\\d\\d-\\d\\d")
                ? new Offer.DateCell(text + "T00:00:00")
                : new Offer.TextCell(text);
    }
}
