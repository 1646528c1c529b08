package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that share most pairs of neighbouring characters with another: what a slip of the pen may have meant. */
final class NearNames {
    private static final double LEAST = 0.6;
    private static final int MOST = 5;
    private static final int COMMON = 150;

    private final Map<Integer, List<String>> byPair = new HashMap<>();
    private final Map<String, Set<Integer>> pairs = new HashMap<>();

    /** @param share of pairs in common (Dice's coefficient) */
    record Near(String text, double share) {}

    void add(String text) {
        if (!pairs.containsKey(text)) {
            var own = pairs(text);
            pairs.put(text, own);
            own.forEach(p -> byPair.computeIfAbsent(p, x -> new ArrayList<>(1)).add(text));
        }
    }

    /** The nearest, best first, without the name itself; pairs like 上海 tell little and alone make no candidate. */
    List<Near> to(String text) {
        var wanted = pairs(text);
        var alike = new HashSet<String>();
        for (var pair : wanted) {
            var bearers = byPair.getOrDefault(pair, List.of());
            if (bearers.size() <= COMMON) {
                alike.addAll(bearers);
            }
        }
        alike.remove(text);
        return alike.stream()
                .map(a -> new Near(a, share(wanted, pairs.get(a))))
                .filter(n -> n.share() >= LEAST)
                .sorted(Comparator.comparing(Near::share, Comparator.reverseOrder())
                        .thenComparing(Near::text))
                .limit(MOST)
                .toList();
    }

    private static double share(Set<Integer> a, Set<Integer> b) {
        if (2.0 * Math.min(a.size(), b.size()) / (a.size() + b.size()) < LEAST) {
            return 0;
        }
        int both = 0;
        for (var pair : a) {
            both += b.contains(pair) ? 1 : 0;
        }
        return 2.0 * both / (a.size() + b.size());
    }

    private static Set<Integer> pairs(String text) {
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
        }
        return pairs;
    }
}
