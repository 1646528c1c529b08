package org.huchuang.loader.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines that score.py prints, to the same figure. */
public final class ScoreTable {
    private static final List<String> HEAD = List.of(
            "entity (strict)",
            "entity core types (strict)",
            "entity (near types)",
            "entity (name only)",
            "relation",
            "relation (pair only)",
            "attribute",
            "indicator");

    private ScoreTable() {}

    /**
     * The table.
     *
     * @param detail with a line for each type, predicate and attribute
     * @param errors how many of each sort of error to list
     */
    public static List<String> lines(Scores scores, boolean detail, int errors) {
        var out = new ArrayList<String>();
        if (!scores.unread().isEmpty()) {
            out.add(scores.unread().size() + " gold documents have no prediction: "
                    + scores.unread().stream().collect(Collectors.joining("', '", "['", "']")));
        }
        HEAD.forEach(k -> out.add(scores.tally(k).line(k)));
        if (detail) {
            scores.tallies().forEach((k, tally) -> {
                if (!HEAD.contains(k)) {
                    out.add(tally.line(k));
                }
            });
        }
        scores.errors()
                .forEach((sort, all) -> all.stream().limit(errors).forEach(words -> out.add(sort + ": " + words)));
        return out;
    }

    /** The headline F1 figures as one object, rounded to four places. */
    public static ObjectNode json(Scores scores) {
        var out = new ObjectMapper().createObjectNode();
        for (var k : HEAD) {
            var rounded = new BigDecimal(scores.tally(k).f1()).setScale(4, RoundingMode.HALF_EVEN);
            out.put(k, rounded.doubleValue());
        }
        return out;
    }
}
