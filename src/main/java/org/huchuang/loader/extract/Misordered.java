package org.huchuang.loader.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins long names that hold the same characters in another order, a slip of the pen, to the one known or used most. */
final class Misordered {
    private static final int LEAST = 8;

    private Misordered() {}

    static List<Mention> join(List<Mention> found) {
        var byLetters = new HashMap<String, TreeMap<String, Integer>>();
        var known = new HashMap<String, Mention>();
        for (var m : found) {
            if (m.name().length() >= LEAST) {
                byLetters.computeIfAbsent(letters(m), k -> new TreeMap<>()).merge(m.name(), 1, Integer::sum);
                if (m.key().isPresent()) {
                    known.putIfAbsent(letters(m), m);
                }
            }
        }
        byLetters.values().removeIf(names -> names.size() < 2);
        return byLetters.isEmpty()
                ? found
                : found.stream().map(m -> joined(m, byLetters, known)).toList();
    }

    private static Mention joined(Mention m, Map<String, TreeMap<String, Integer>> names, Map<String, Mention> known) {
        var letters = m.name().length() < LEAST ? "" : letters(m);
        if (!names.containsKey(letters) || m.key().isPresent()) {
            return m;
        }
        var most = names.get(letters).entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
        var name = known.containsKey(letters) ? known.get(letters).name() : most;
        var key = known.containsKey(letters) ? known.get(letters).key() : m.key();
        return new Mention(m.span(), m.surface(), m.type(), name, key, m.rule(), m.confidence());
    }

    private static String letters(Mention m) {
        var letters = m.name().toCharArray();
        Arrays.sort(letters);
        return m.type().localName() + new String(letters);
    }
}
