package org.huchuang.server.links;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.huchuang.server.search.Thing;

/** Things with neighbours in common; a neighbour that has many others counts less. */
public final class Related {
    private static final int CROWD = 200;
    private static final int LOOKED_AT = 300;

    private Related() {}

    /** The most alike that are not neighbours themselves, best first. */
    public static List<Thing> to(Links links, Thing thing, int limit) {
        int self = links.number(thing);
        var near = new HashSet<Integer>();
        links.around(self, Filter.NONE, (edge, other) -> near.add(other));
        var score = new HashMap<Integer, Double>();
        near.stream().sorted().limit(LOOKED_AT).forEach(n -> {
            int degree = links.degree(links.thing(n));
            if (degree <= CROWD) {
                var once = new HashSet<Integer>();
                links.around(n, Filter.NONE, (edge, other) -> {
                    if (other != self && !near.contains(other) && once.add(other)) {
                        score.merge(other, 1 / Math.log(1.0 + degree), Double::sum);
                    }
                });
            }
        });
        return score.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(e -> links.thing(e.getKey()))
                .toList();
    }
}
