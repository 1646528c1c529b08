package org.huchuang.server.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;
import org.huchuang.server.links.Edge.Stated;
import org.huchuang.server.search.Thing;

/**
 * All relations of one generation, for walking from thing to thing without asking the store.
 *
 * <p>Made when a generation is opened, beside its names: a hub's neighbours are counted and a path is found in milliseconds,
 * however many facts there are. An edge takes 17 bytes and a fact 60.
 */
public final class Links {
    public static final Links NONE = new LinkBuilder(List.of()).build();

    private static final RelationType[] RELATIONS = RelationType.values();

    private final List<Thing> things; // most mentioned first
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[] edges;
    private final int[] incoming; // edges by their second end
    private final int[] firstIncoming;
    private final int[] firstFact;
    private final Stated[] facts;

    Links(List<Thing> things, long[] edges, int[] firstFact, Stated[] facts) {
        this.things = things;
        this.edges = edges;
        this.firstFact = firstFact;
        this.facts = facts;
        for (int i = 0; i < things.size(); i++) {
            numbers.put(things.get(i).local(), i);
        }
        firstIncoming = new int[things.size() + 1];
        for (long edge : edges) {
            firstIncoming[Code.to(edge) + 1]++;
        }
        Arrays.parallelPrefix(firstIncoming, Integer::sum);
        var next = firstIncoming.clone();
        incoming = new int[edges.length];
        for (int e = 0; e < edges.length; e++) {
            incoming[next[Code.to(edges[e])]++] = e;
        }
    }

    /** An edge in 64 bits that sort by first end, relation, second end. */
    static final class Code {
        private Code() {}

        static long of(int from, RelationType relation, int to) {
            return (long) from << 37 | (long) relation.ordinal() << 32 | to;
        }

        static int from(long edge) {
            return (int) (edge >>> 37);
        }

        static RelationType relation(long edge) {
            return RELATIONS[(int) (edge >>> 32) & 31];
        }

        static int to(long edge) {
            return (int) edge;
        }
    }

    /** The thing with this kind and key, as in {@code fund/f1}. */
    public Optional<Thing> thing(String local) {
        return Optional.ofNullable(numbers.get(local)).map(things::get);
    }

    /** Number of edges at a thing, both ways. */
    public int degree(Thing thing) {
        int n = number(thing);
        return after(n) - before(n) + firstIncoming[n + 1] - firstIncoming[n];
    }

    /** Number of statements in articles. */
    public int statements() {
        return facts.length;
    }

    /** Number of edges that an article states. */
    public int stated() {
        return statedAtLeast(1);
    }

    /** Number of edges that are stated more than once. */
    public int confirmed() {
        return statedAtLeast(2);
    }

    private int statedAtLeast(int times) {
        return (int) IntStream.range(0, edges.length)
                .filter(e -> firstFact[e + 1] - firstFact[e] >= times)
                .count();
    }

    /** The years in which articles appeared. */
    public List<Integer> years() {
        var years = new TreeSet<Integer>();
        Stream.of(facts).map(Stated::year).filter(y -> y > 0).forEach(years::add);
        return List.copyOf(years);
    }

    /** Who published articles, with the number of facts of each. */
    public Map<String, Integer> sources() {
        var sources = new TreeMap<String, Integer>();
        Stream.of(facts).map(Stated::source).filter(s -> !s.isEmpty()).forEach(s -> sources.merge(s, 1, Integer::sum));
        return sources;
    }

    /**
     * The edges of one thing by relation.
     *
     * @param outgoing whether the thing is their first end
     * @param types number of edges by class of the other end
     */
    public record Group(RelationType relation, boolean outgoing, Map<EntityType, Integer> types) {
        public int size() {
            return types.values().stream().mapToInt(i -> i).sum();
        }
    }

    /** What leads from and to a thing: outgoing relations first, in the order of {@link RelationType}. */
    public List<Group> groups(Thing thing, Filter filter) {
        int n = number(thing);
        var out = new EnumMap<RelationType, Map<EntityType, Integer>>(RelationType.class);
        var in = new EnumMap<RelationType, Map<EntityType, Integer>>(RelationType.class);
        outgoing(n, filter, e -> count(out, edges[e], things.get(Code.to(edges[e]))));
        incoming(n, filter, e -> count(in, edges[e], things.get(Code.from(edges[e]))));
        return Stream.concat(
                        out.entrySet().stream().map(g -> new Group(g.getKey(), true, g.getValue())),
                        in.entrySet().stream().map(g -> new Group(g.getKey(), false, g.getValue())))
                .toList();
    }

    private static void count(Map<RelationType, Map<EntityType, Integer>> groups, long edge, Thing other) {
        groups.computeIfAbsent(Code.relation(edge), r -> new EnumMap<>(EntityType.class))
                .merge(other.type(), 1, Integer::sum);
    }

    /** The edges that start at a thing; by relation, then the most mentioned other ends first. */
    public List<Edge> outgoing(Thing thing, Filter filter) {
        var found = new ArrayList<Edge>();
        outgoing(number(thing), filter, e -> found.add(edge(e)));
        return found;
    }

    /** The edges that end at a thing, the most mentioned other ends first. */
    public List<Edge> incoming(Thing thing, Filter filter) {
        var found = new ArrayList<Edge>();
        incoming(number(thing), filter, e -> found.add(edge(e)));
        return found;
    }

    /** The order in which neighbours are offered. */
    public Comparator<Thing> mostMentionedFirst() {
        return Comparator.comparingInt(this::number);
    }

    /** One edge, if there is such. */
    public Optional<Edge> edge(Thing from, RelationType relation, Thing to) {
        int e = Arrays.binarySearch(edges, Code.of(number(from), relation, number(to)));
        return e < 0 ? Optional.empty() : Optional.of(edge(e));
    }

    /** Every edge between one of the fresh things and any of all. */
    public List<Edge> between(Collection<Thing> fresh, Collection<Thing> all) {
        var shown = new BitSet();
        Stream.concat(fresh.stream(), all.stream()).forEach(t -> shown.set(number(t)));
        var found = new TreeSet<Integer>();
        for (var thing : fresh) {
            int n = number(thing);
            outgoing(n, Filter.NONE, e -> addIf(shown.get(Code.to(edges[e])), e, found));
            incoming(n, Filter.NONE, e -> addIf(shown.get(Code.from(edges[e])), e, found));
        }
        return found.stream().map(this::edge).toList();
    }

    private static void addIf(boolean wanted, int edge, Collection<Integer> found) {
        if (wanted) {
            found.add(edge);
        }
    }

    /** The place of a thing in all things. */
    public int number(Thing thing) {
        var n = numbers.get(thing.local());
        if (n == null) {
            throw new IllegalArgumentException("The thing " + thing.iri() + " is of another generation.");
        }
        return n;
    }

    Thing thing(int number) {
        return things.get(number);
    }

    int things() {
        return things.size();
    }

    /** The edges between two things, in either direction. */
    List<Edge> edges(int a, int b, Filter filter) {
        var found = new ArrayList<Edge>();
        for (var relation : RELATIONS) {
            for (long code : new long[] {Code.of(a, relation, b), Code.of(b, relation, a)}) {
                int e = Arrays.binarySearch(edges, code);
                if (e >= 0 && allowed(e, filter)) {
                    found.add(edge(e));
                }
            }
        }
        return found;
    }

    Edge edge(int e) {
        return new Edge(
                things.get(Code.from(edges[e])),
                Code.relation(edges[e]),
                things.get(Code.to(edges[e])),
                Arrays.asList(facts).subList(firstFact[e], firstFact[e + 1]));
    }

    /** Walks the numbers of the edges at a thing, with the number of the other end. */
    void around(int n, Filter filter, EdgeConsumer then) {
        outgoing(n, filter, e -> then.accept(e, Code.to(edges[e])));
        incoming(n, filter, e -> then.accept(e, Code.from(edges[e])));
    }

    /** Takes an edge and the end that was not given. */
    interface EdgeConsumer {
        void accept(int edge, int other);
    }

    private void outgoing(int n, Filter filter, IntConsumer then) {
        for (int e = before(n), end = after(n); e < end; e++) {
            if (filter.allows(things.get(Code.to(edges[e])).type()) && allowed(e, filter)) {
                then.accept(e);
            }
        }
    }

    private void incoming(int n, Filter filter, IntConsumer then) {
        for (int i = firstIncoming[n]; i < firstIncoming[n + 1]; i++) {
            if (filter.allows(things.get(Code.from(edges[incoming[i]])).type()) && allowed(incoming[i], filter)) {
                then.accept(incoming[i]);
            }
        }
    }

    private boolean allowed(int e, Filter filter) {
        return filter.allows(Code.relation(edges[e]))
                && (!filter.asksForArticles()
                        || IntStream.range(firstFact[e], firstFact[e + 1]).anyMatch(f -> filter.allows(facts[f])));
    }

    private int before(int n) {
        return insertion(Code.of(n, RELATIONS[0], 0));
    }

    private int after(int n) {
        return insertion(Code.of(n + 1, RELATIONS[0], 0));
    }

    private int insertion(long code) {
        int at = Arrays.binarySearch(edges, code);
        return at < 0 ? -at - 1 : at;
    }
}
