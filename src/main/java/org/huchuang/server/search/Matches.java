package org.huchuang.server.search;

import java.util.List;
import org.huchuang.server.search.Hit.Match;

/** Everything that a search finds, best first; made without an object for each. */
public final class Matches {
    private static final List<Match> ALL = List.of(Match.values());

    private final List<Thing> things;
    private final int[] order;
    private final int[] rank;
    private final int[] line;
    private final String[] names;

    /**
     * @param rank of each thing: 0 when not found, else 1 + ordinal of the match
     * @param line number of the name that matches
     */
    Matches(List<Thing> things, String[] names, int[] rank, int[] line) {
        this.things = things;
        this.names = names;
        this.rank = rank;
        this.line = line;
        int size = 0;
        for (int r : rank) {
            size += r > 0 ? 1 : 0;
        }
        order = new int[size];
        // things stand in the order in which equally good ones are shown
        for (int r = 1, at = 0; r <= ALL.size() && at < size; r++) {
            for (int n = 0; n < rank.length; n++) {
                if (rank[n] == r) {
                    order[at++] = n;
                }
            }
        }
    }

    public int size() {
        return order.length;
    }

    /** The number of the i-th thing, its place in all things. */
    public int number(int i) {
        return order[i];
    }

    public Hit hit(int i) {
        int n = order[i];
        return new Hit(things.get(n), names[line[n]], ALL.get(rank[n] - 1));
    }
}
