package org.huchuang.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;

/** Which names share pairs of neighbouring characters, for candidates when no name fits exactly. */
final class Similar {
    private static final int COMMON = 2000;
    private static final double LEAST = 0.5;

    private final Map<Integer, IntsRef> linesByPair;
    private final int[] sizes;

    private Similar(Map<Integer, IntsRef> linesByPair, int[] sizes) {
        this.linesByPair = linesByPair;
        this.sizes = sizes;
    }

    /** A line with the share of pairs in common (Dice's coefficient), at least one half. */
    record Share(int line, double share) {}

    List<Share> to(String folded) {
        var wanted = pairs(folded);
        var counts = new HashMap<Integer, Integer>();
        var common = new ArrayList<IntsRef>();
        for (var pair : wanted) {
            var lines = linesByPair.getOrDefault(pair, new IntsRef());
            if (lines.length > COMMON) {
                // pairs like 上海 tell little: they count for names found by another pair
                common.add(lines);
            } else {
                for (int i = 0; i < lines.length; i++) {
                    counts.merge(lines.ints[lines.offset + i], 1, Integer::sum);
                }
            }
        }
        var shares = new ArrayList<Share>();
        counts.forEach((line, count) -> {
            long also = common.stream().filter(c -> contains(c, line)).count();
            double share = 2.0 * (count + also) / (wanted.size() + sizes[line]);
            if (share >= LEAST) {
                shares.add(new Share(line, share));
            }
        });
        return shares;
    }

    private static boolean contains(IntsRef sorted, int line) {
        return Arrays.binarySearch(sorted.ints, sorted.offset, sorted.offset + sorted.length, line) >= 0;
    }

    private static Set<Integer> pairs(String text) {
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
        }
        return pairs;
    }

    /** Collects names; the first added is line 0. */
    static final class Builder {
        private final Map<Integer, IntsRefBuilder> lines = new HashMap<>();
        private final IntsRefBuilder sizes = new IntsRefBuilder();

        void add(String folded) {
            int line = sizes.length();
            var pairs = pairs(folded);
            pairs.forEach(
                    p -> lines.computeIfAbsent(p, x -> new IntsRefBuilder()).append(line));
            sizes.append(pairs.size());
        }

        Similar build() {
            var sorted = new HashMap<Integer, IntsRef>();
            lines.forEach((pair, at) -> sorted.put(pair, at.toIntsRef()));
            return new Similar(sorted, sizes.toIntsRef().ints);
        }
    }
}
