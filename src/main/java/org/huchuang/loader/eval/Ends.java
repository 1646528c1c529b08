package org.huchuang.loader.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which gold entity stands at the end of a statement, by its number; {@code ?name} for one that the gold has not.
 *
 * @param gold by the gold file's ids
 * @param predicted by the prediction's ids
 * @param optional the gold entities that count neither way
 * @param names of the gold entities
 */
record Ends(Map<String, String> gold, Map<String, String> predicted, Set<String> optional, List<String> names) {
    private static final String UNKNOWN = "?";

    String inGold(String id) {
        return gold.getOrDefault(id, UNKNOWN);
    }

    String inPrediction(String id) {
        return predicted.getOrDefault(id, UNKNOWN);
    }

    boolean open(String end) {
        return optional.contains(end);
    }

    /** Whether some predicted entity is this one of the gold. */
    boolean found(String end) {
        return predicted.containsValue(end);
    }

    String name(String end) {
        return end.startsWith(UNKNOWN) ? end : names.get(Integer.parseInt(end));
    }
}
