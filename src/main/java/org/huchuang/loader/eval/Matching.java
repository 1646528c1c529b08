package org.huchuang.loader.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which predicted entity is which gold one: greedy, one to one, by a shared name. */
final class Matching {
    private Matching() {}

    /** From the place in {@code predicted} to the place in {@code gold}; {@code same} says which two types may meet. */
    static Map<Integer, Integer> of(List<JsonNode> gold, List<JsonNode> predicted, BiPredicate<String, String> same) {
        var names = gold.stream().map(Normal::names).toList();
        var index = new HashMap<String, List<Integer>>();
        for (int g = 0; g < gold.size(); g++) {
            for (var name : names.get(g)) {
                index.computeIfAbsent(name, n -> new ArrayList<>()).add(g);
            }
        }
        var used = new HashSet<Integer>();
        var out = new LinkedHashMap<Integer, Integer>();
        for (int p = 0; p < predicted.size(); p++) {
            var type = type(predicted.get(p));
            var own = Normal.names(predicted.get(p));
            int best = -1;
            int most = -1;
            for (var name : own) {
                for (int g : index.getOrDefault(name, List.of())) {
                    var theirs = type(gold.get(g));
                    if (!used.contains(g) && same.test(theirs, type)) {
                        int worth = (theirs.equals(type) ? 1_000_000 : 0) + shared(names.get(g), own);
                        if (worth > most) {
                            most = worth;
                            best = g;
                        }
                    }
                }
            }
            if (best >= 0) {
                out.put(p, best);
                used.add(best);
            }
        }
        return out;
    }

    private static int shared(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    static String type(JsonNode entity) {
        return entity.hasNonNull("type") ? Normal.text(entity.path("type")) : "None";
    }
}
