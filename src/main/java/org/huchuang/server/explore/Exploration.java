package org.huchuang.server.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Terms;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.explore.ExploreApi.Drawn;
import org.huchuang.server.language.Reading;
import org.huchuang.server.links.Edge;
import org.huchuang.server.links.Filter;
import org.huchuang.server.links.Links;
import org.huchuang.server.links.Paths;
import org.huchuang.server.pages.Answers;
import org.huchuang.server.search.Thing;

/** The answers to one request. Use inside a transaction. */
final class Exploration {
    /** The most nodes the explorer draws. */
    static final int CAP = 1500;

    private static final int FACTS = 20;

    private final Links links;
    private final Shown shown;
    private final Wish wish;
    private final Answers answers;

    Exploration(HttpServletRequest request, Snapshot now, DatasetGraph dataset) {
        this.links = now.links();
        this.shown = new Shown(links, now.base(), Reading.of(request).language());
        this.wish = new Wish(request, links, now.base());
        this.answers = new Answers(dataset, now.base());
    }

    /** Labels of everything that answers name by local name, and what filters offer. */
    Object terms(Terms terms) {
        return new Vocabulary(
                Arrays.stream(EntityType.values())
                        .map(t -> new Word(
                                t.localName(), terms.of(t).zh(), terms.of(t).en(), "", ""))
                        .toList(),
                Arrays.stream(RelationType.values())
                        .map(r -> new Word(
                                r.localName(),
                                terms.of(r).zh(),
                                terms.of(r).en(),
                                terms.inverse(r).zh(),
                                terms.inverse(r).en()))
                        .toList(),
                links.years(),
                links.sources().keySet(),
                CAP);
    }

    private record Vocabulary(
            List<Word> types, List<Word> relations, List<Integer> years, Set<String> sources, int cap) {}

    private record Word(String id, String zh, String en, String inverseZh, String inverseEn) {}

    /** A thing, and how many neighbours it has by relation. */
    Object node() {
        var thing = wish.thing("id");
        return new About(shown.node(thing), kin(thing, wish.filter()));
    }

    private record About(Shown.Node node, List<Shown.Kin> groups) {}

    /** The next neighbours of a thing: those that articles relate to it first, then those that most articles mention. */
    Object neighbours() {
        var thing = wish.thing("id");
        var filter = wish.filter();
        int limit = wish.number("limit", 20, 1, 200);
        int offset = wish.number("offset", 0, 0, 999_999);
        var others = new LinkedHashMap<Thing, List<Edge>>();
        Stream.concat(
                        wish.wants(true) ? links.outgoing(thing, filter).stream() : Stream.empty(),
                        wish.wants(false) ? links.incoming(thing, filter).stream() : Stream.empty())
                .forEach(e -> others.computeIfAbsent(e.other(thing), o -> new ArrayList<>())
                        .add(e));
        var next = others.keySet().stream()
                .sorted(Comparator.comparing((Thing o) ->
                                others.get(o).stream().allMatch(e -> e.facts().isEmpty()))
                        .thenComparing(links.mostMentionedFirst()))
                .skip(offset)
                .limit(limit)
                .toList();
        return new Neighbours(
                shown.node(thing),
                others.size(),
                next.stream().map(shown::node).toList(),
                next.stream()
                        .flatMap(o -> others.get(o).stream())
                        .map(shown::link)
                        .toList());
    }

    private record Neighbours(Shown.Node node, int total, List<Shown.Node> nodes, List<Shown.Link> edges) {}

    /** The fresh things that exist, and all edges between them and what is drawn. */
    Object graph(Drawn drawn) {
        var fresh = things(drawn.fresh() == null ? List.of() : drawn.fresh());
        var old = things(drawn.shown() == null ? List.of() : drawn.shown());
        if (fresh.size() + old.size() > CAP) {
            throw new IllegalArgumentException("最多画 " + CAP + " 个对象 At most " + CAP + " things are drawn.");
        }
        return new Part(
                fresh.stream().map(shown::node).toList(),
                links.between(fresh, old).stream().map(shown::link).toList());
    }

    private record Part(List<Shown.Node> nodes, List<Shown.Link> edges) {}

    /** Who says that an edge holds, sentence by sentence. */
    Object evidence() {
        var from = wish.thing("from");
        var to = wish.thing("to");
        var edge = links.edge(from, wish.relation(), to)
                .orElseThrow(() -> new IllegalArgumentException("图谱里没有这条关系 There is no such relation."));
        return new Evidence(
                shown.node(from),
                shown.link(edge),
                shown.node(to),
                edge.facts().size(),
                sentences(edge.facts().stream().limit(FACTS)));
    }

    private record Evidence(Shown.Node from, Shown.Link edge, Shown.Node to, int total, List<Sentence> facts) {}

    private List<Sentence> sentences(Stream<Edge.Stated> facts) {
        var claims = facts.map(Edge.Stated::claim).toList();
        return answers.aboutAny("evidence", claims).stream()
                .sorted(Comparator.comparing(r -> claims.indexOf(r.text("entity"))))
                .map(Sentence::of)
                .toList();
    }

    /** The shortest ways between two things, each hop with its first sentence. */
    Object paths() {
        var from = wish.thing("from");
        var to = wish.thing("to");
        var ways = Paths.between(links, from, to, wish.filter(), wish.number("max", 6, 1, 8), 5);
        var nodes = new LinkedHashSet<Thing>();
        var edges = new LinkedHashSet<Edge>();
        ways.forEach(w -> {
            nodes.addAll(w.things());
            w.hops().forEach(edges::addAll);
        });
        var reasons = new TreeMap<String, Sentence>();
        answers.aboutAny(
                        "evidence",
                        edges.stream()
                                .filter(e -> !e.facts().isEmpty())
                                .map(e -> e.facts().get(0).claim())
                                .toList())
                .forEach(r -> reasons.putIfAbsent(r.text("entity"), Sentence.of(r)));
        return new Found(
                shown.node(from),
                shown.node(to),
                nodes.stream().map(shown::node).toList(),
                edges.stream().map(shown::link).toList(),
                ways.stream().map(w -> way(w, reasons)).toList());
    }

    private record Found(
            Shown.Node from, Shown.Node to, List<Shown.Node> nodes, List<Shown.Link> edges, List<Way> paths) {}

    private record Way(List<String> things, List<List<Reason>> hops) {}

    /** An edge of a hop; {@code sentence} is empty when no article states it. */
    private record Reason(Shown.Link edge, List<Sentence> sentence) {}

    private Way way(Paths.Path path, Map<String, Sentence> reasons) {
        return new Way(
                path.things().stream().map(Thing::local).toList(),
                path.hops().stream()
                        .map(hop -> hop.stream()
                                .map(e -> new Reason(
                                        shown.link(e),
                                        e.facts().stream()
                                                .limit(1)
                                                .flatMap(f -> Stream.ofNullable(reasons.get(f.claim())))
                                                .toList()))
                                .toList())
                        .toList());
    }

    private List<Shown.Kin> kin(Thing thing, Filter filter) {
        return links.groups(thing, filter).stream().map(shown::kin).toList();
    }

    private List<Thing> things(Collection<String> ids) {
        return ids.stream().flatMap(id -> wish.find(id).stream()).distinct().toList();
    }
}
