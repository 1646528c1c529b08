package org.huchuang.server.links;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.huchuang.server.search.Thing;

/** The shortest ways from one thing to another; a relation may be followed in both directions. */
public final class Paths {
    private static final int TRIED = 5000;

    private final Links links;
    private final Filter filter;
    private final Filter steps; // what an edge must be, whichever thing it leads to
    private final int most;
    private final int[] distance;

    private Paths(Links links, Filter filter, int most) {
        this.links = links;
        this.filter = filter;
        this.steps = new Filter(Set.of(), filter.relations(), filter.fromYear(), filter.toYear(), filter.source());
        this.most = most;
        this.distance = new int[links.things()];
        Arrays.fill(distance, -1);
    }

    /**
     * One way.
     *
     * @param things from the first to the last
     * @param hops parallel edges of each step, one fewer than things
     */
    public record Path(List<Thing> things, List<List<Edge>> hops) {
        public Path {
            things = List.copyOf(things);
            hops = List.copyOf(hops);
        }
    }

    /**
     * The ways with the fewest hops; those over less connected things first, for they say more.
     *
     * @param filter which edges may be followed; its classes are those of the things between
     * @param longest number of hops at most
     * @param most number of ways at most
     */
    public static List<Path> between(Links links, Thing from, Thing to, Filter filter, int longest, int most) {
        if (from.equals(to)) {
            return List.of();
        }
        var search = new Paths(links, filter, most);
        search.measure(links.number(to), links.number(from), longest);
        return search.ways(links.number(from));
    }

    // distances from the goal, so that every step downhill is on a shortest way
    private void measure(int goal, int start, int longest) {
        var queue = new ArrayDeque<Integer>();
        distance[goal] = 0;
        queue.add(goal);
        while (!queue.isEmpty() && distance[start] < 0) {
            int n = queue.remove();
            if (distance[n] == longest) {
                return;
            }
            links.around(n, steps, (edge, other) -> {
                boolean between =
                        other == start || filter.allows(links.thing(other).type());
                if (distance[other] < 0 && between) {
                    distance[other] = distance[n] + 1;
                    queue.add(other);
                }
            });
        }
    }

    private List<Path> ways(int start) {
        if (distance[start] < 0) {
            return List.of();
        }
        var ways = new ArrayList<int[]>();
        var way = new int[distance[start] + 1];
        way[0] = start;
        walk(way, 0, ways);
        return ways.stream()
                .sorted(Comparator.comparingDouble(this::crowd).thenComparing(Arrays::toString))
                .limit(most)
                .map(this::path)
                .toList();
    }

    private void walk(int[] way, int at, List<int[]> ways) {
        if (at == way.length - 1) {
            ways.add(way.clone());
            return;
        }
        for (int next : downhill(way[at])) {
            if (ways.size() >= TRIED) {
                return;
            }
            way[at + 1] = next;
            walk(way, at + 1, ways);
        }
    }

    private int[] downhill(int n) {
        var next = IntStream.builder();
        links.around(n, steps, (edge, other) -> {
            if (distance[other] == distance[n] - 1) {
                next.add(other);
            }
        });
        return next.build().distinct().sorted().toArray();
    }

    private double crowd(int[] way) {
        return Arrays.stream(way, 1, way.length - 1)
                .mapToDouble(n -> Math.log(links.degree(links.thing(n))))
                .sum();
    }

    private Path path(int[] way) {
        return new Path(
                Arrays.stream(way).mapToObj(links::thing).toList(),
                IntStream.range(1, way.length)
                        .mapToObj(i -> links.edges(way[i - 1], way[i], steps))
                        .toList());
    }
}
