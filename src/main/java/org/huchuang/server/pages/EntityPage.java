package org.huchuang.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Terms;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.links.Edge;
import org.huchuang.server.links.Filter;
import org.huchuang.server.links.Links;
import org.huchuang.server.links.Related;
import org.huchuang.server.pages.Answers.Row;
import org.huchuang.server.pages.EntityView.Attribute;
import org.huchuang.server.pages.EntityView.Fact;
import org.huchuang.server.pages.EntityView.Group;
import org.huchuang.server.pages.EntityView.Moment;
import org.huchuang.server.pages.EntityView.Value;
import org.huchuang.server.pages.ResourceView.Card;
import org.huchuang.server.search.Thing;

/** Gathers what the page of an entity shows. Use inside a transaction. */
final class EntityPage {
    private static final int FIRST = 10;
    private static final int MORE = 50;
    private static final int CARDS = 3;
    private static final int RELATED = 8;
    private static final int DATED = 150;

    private final Answers answers;
    private final Links links;
    private final Terms terms;
    private final Naming naming;
    private final Thing thing;
    private final Map<String, Card> cards = new HashMap<>();

    EntityPage(Answers answers, Snapshot now, Terms terms, Naming naming, Thing thing) {
        this.answers = answers;
        this.links = now.links();
        this.terms = terms;
        this.naming = naming;
        this.thing = thing;
    }

    /** A part of the page: one relation in one direction, from some place on. */
    record Part(String key, int from) {
        static final Part ALL = new Part("", 0);
    }

    /** Everything, the first of each relation; or only the asked part. */
    EntityView view(Part part, Map<String, String> data) {
        var leaving = links.outgoing(thing, Filter.NONE);
        var arriving = links.incoming(thing, Filter.NONE);
        var facts = groups(leaving, true, part);
        var incoming = groups(arriving, false, part);
        boolean all = part.equals(Part.ALL);
        var attributes = all ? answers.about("attributes", thing.iri()) : List.<Row>of();
        read(Stream.of(
                        facts.stream().flatMap(g -> g.edges().stream()).flatMap(EntityPage::newest),
                        incoming.stream().flatMap(g -> g.edges().stream()).flatMap(EntityPage::newest),
                        attributes.stream().map(r -> r.text("claim")).filter(c -> !c.isEmpty()))
                .flatMap(claims -> claims)
                .distinct()
                .toList());
        var figures = all
                ? answers.about("figures", thing.iri()).stream()
                        .map(ResourceView::figure)
                        .toList()
                : List.<ResourceView.Figure>of();
        return new EntityView(
                thing.iri(),
                thing.local(),
                part.key(),
                naming.of(thing),
                thing.names().stream().filter(n -> !n.equals(naming.of(thing))).toList(),
                terms.of(thing.type()),
                crumbs(),
                thing.mentions(),
                attributes(attributes),
                facts.stream().map(this::shown).toList(),
                incoming.stream().map(this::shown).toList(),
                all ? moments(dated(Stream.concat(leaving.stream(), arriving.stream()), attributes)) : List.of(),
                SeriesOfFigures.of(figures),
                figures,
                all ? related() : List.of(),
                all ? articles() : List.of(),
                data,
                SchemaOrg.of(thing, answers.about("schema", thing.iri())));
    }

    private record Chosen(RelationType relation, boolean outgoing, int total, List<Edge> edges, int from, int next) {
        String key() {
            return relation.localName() + (outgoing ? ".out" : ".in");
        }
    }

    private List<Chosen> groups(List<Edge> edges, boolean outgoing, Part part) {
        var byRelation = new LinkedHashMap<RelationType, List<Edge>>();
        for (var relation : RelationType.values()) {
            byRelation.put(relation, new ArrayList<>());
        }
        edges.forEach(e -> byRelation.get(e.relation()).add(e));
        var groups = new ArrayList<Chosen>();
        byRelation.forEach((relation, all) -> {
            var whole = new Chosen(relation, outgoing, all.size(), List.of(), 0, 0);
            if (!all.isEmpty() && (part.key().isEmpty() || part.key().equals(whole.key()))) {
                // what articles state comes before what is only given
                var sorted = Stream.concat(
                                all.stream().filter(e -> !e.facts().isEmpty()),
                                all.stream().filter(e -> e.facts().isEmpty()))
                        .toList();
                int from = Math.min(part.from(), sorted.size());
                int to = Math.min(from + (part.key().isEmpty() ? FIRST : MORE), sorted.size());
                groups.add(new Chosen(
                        relation, outgoing, all.size(), sorted.subList(from, to), from, to < sorted.size() ? to : 0));
            }
        });
        return groups;
    }

    private static Stream<String> newest(Edge edge) {
        return edge.facts().stream().limit(CARDS).map(Edge.Stated::claim);
    }

    private void read(List<String> claims) {
        answers.aboutAny("evidence", claims)
                .forEach(r -> cards.putIfAbsent(r.text("entity"), ResourceView.card(r, "entity")));
    }

    private Group shown(Chosen group) {
        Term term = group.outgoing() ? terms.of(group.relation()) : terms.inverse(group.relation());
        var address = "?part=" + group.key() + "&from=";
        var previous = group.from() == 0 ? "" : address + Math.max(0, group.from() - MORE);
        var more = group.next() == 0 ? "" : address + group.next();
        return new Group(
                term.zh(),
                term.en(),
                term.id(),
                group.key(),
                group.total(),
                group.edges().stream().map(this::fact).toList(),
                previous,
                more,
                group.total() - group.from() - group.edges().size());
    }

    private Fact fact(Edge edge) {
        var found = newest(edge).flatMap(c -> Stream.ofNullable(cards.get(c))).toList();
        return new Fact(
                link(edge.other(thing)),
                found.stream().flatMap(c -> c.notes().stream()).distinct().toList(),
                edge.facts().size(),
                found);
    }

    private List<Attribute> attributes(List<Row> rows) {
        var names = new LinkedHashMap<String, Row>();
        var values = new LinkedHashMap<String, Map<String, Value>>();
        for (var r : rows) {
            names.putIfAbsent(r.text("predicate"), r);
            var held = values.computeIfAbsent(r.text("predicate"), p -> new LinkedHashMap<>());
            var card = Stream.ofNullable(cards.get(r.text("claim")));
            var before = held.getOrDefault(r.text("value"), new Value("", "", List.of()));
            held.put(
                    r.text("value"),
                    new Value(
                            r.text("value"),
                            address(r.text("value")),
                            Stream.concat(before.cards().stream(), card)
                                    .limit(CARDS)
                                    .toList()));
        }
        return values.entrySet().stream()
                .map(e -> new Attribute(
                        names.get(e.getKey()).text("predicateName"),
                        names.get(e.getKey()).text("predicateEnglish"),
                        e.getKey().substring(e.getKey().indexOf('#') + 1),
                        List.copyOf(e.getValue().values())))
                .toList();
    }

    private static String address(String value) {
        return value.matches("https?://[^\\s\"<>]+") ? value : "";
    }

    /** Claims to look for dates in: what the newest articles state, and attributes. */
    private static List<String> dated(Stream<Edge> edges, List<Row> attributes) {
        return Stream.concat(
                        edges.flatMap(e -> e.facts().stream())
                                .sorted(Comparator.comparingInt(Edge.Stated::year)
                                        .reversed()
                                        .thenComparing(Edge.Stated::claim))
                                .limit(DATED)
                                .map(Edge.Stated::claim),
                        attributes.stream().map(r -> r.text("claim")).filter(c -> !c.isEmpty()))
                .distinct()
                .toList();
    }

    private List<Moment> moments(List<String> claims) {
        return answers.aboutAny("timeline", claims).stream()
                .map(r -> new Moment(
                        r.text("date"),
                        end(r, "subject"),
                        r.text("predicateName"),
                        r.isIri("object") ? end(r, "object") : new ResourceView.Thing("", "", ""),
                        r.text("note"),
                        r.link("entity").orElse("")))
                .toList();
    }

    private ResourceView.Thing end(Row r, String column) {
        boolean self = r.text(column).equals(thing.iri());
        return new ResourceView.Thing(
                r.text(column + "Name"), self ? "" : r.link(column).orElse(""), "");
    }

    private List<ResourceView.Thing> crumbs() {
        var crumbs = new ArrayList<ResourceView.Thing>();
        var wider = wider(thing);
        // a chain of parents that comes back to itself ends somewhere
        for (int i = 0; i < 4 && wider.isPresent(); i++) {
            crumbs.add(0, link(wider.get()));
            wider = wider(wider.get());
        }
        return crumbs;
    }

    private Optional<Thing> wider(Thing narrow) {
        return links.outgoing(narrow, Filter.NONE).stream()
                .filter(e -> e.relation() == RelationType.PART_OF && !e.to().equals(thing))
                .map(Edge::to)
                .findFirst();
    }

    private List<ResourceView.Thing> related() {
        return Related.to(links, thing, RELATED).stream().map(this::link).toList();
    }

    private List<ResourceView.Thing> articles() {
        return answers.about("mentions", thing.iri()).stream()
                .map(r -> ResourceView.thing(r, "article", "title", r.text("published")))
                .toList();
    }

    private ResourceView.Thing link(Thing other) {
        return naming.link(other, naming.of(terms.of(other.type())));
    }
}
