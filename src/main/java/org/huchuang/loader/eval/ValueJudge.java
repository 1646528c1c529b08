package org.huchuang.loader.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huchuang.loader.eval.Predictions.Predicted;
import org.huchuang.loader.eval.Verdict.Kind;
import org.huchuang.loader.eval.Verdict.Outcome;

/** Compares one document's attributes and indicators with the gold's. */
final class ValueJudge {
    private ValueJudge() {}

    private record Key(String entity, String attribute, Normal.Value value) {}

    static void attributes(String doc, JsonNode annotated, Predicted predicted, Ends ends, Scores scores) {
        var gold = new LinkedHashSet<Key>();
        var spare = new HashSet<Key>();
        for (var a : annotated.path("attributes")) {
            var entity = ends.inGold(a.path("e").asText());
            var key = new Key(entity, a.path("a").asText(), Normal.value(a.path("v")));
            gold.add(key);
            if (a.path("optional").asBoolean() || ends.open(entity)) {
                spare.add(key);
            }
        }
        gold.removeAll(spare);
        var found = new LinkedHashSet<Key>();
        for (var a : predicted.attributes) {
            var node = a.node();
            var attribute = node.path("a").asText();
            var key = new Key(ends.inPrediction(a.entity()), attribute, Normal.value(node.path("v")));
            boolean free = spare.contains(key) || ends.open(key.entity());
            if (!free) {
                found.add(key);
            }
            var outcome = free ? Outcome.FREE : gold.contains(key) ? Outcome.RIGHT : Outcome.WRONG;
            var words = doc + " " + ends.name(key.entity()) + " " + attribute + " " + Normal.text(node.path("v"));
            scores.judge(Verdict.of(Kind.ATTRIBUTE, attribute, node, outcome, words));
        }
        RelationJudge.count("attribute", gold, found, scores);
        for (var key : gold) {
            int right = found.contains(key) ? 1 : 0;
            scores.add("attr " + key.attribute(), right, 0, 1 - right);
        }
        found.stream().filter(k -> !gold.contains(k)).forEach(k -> scores.add("attr " + k.attribute(), 0, 1, 0));
    }

    static void indicators(String doc, JsonNode annotated, Predicted predicted, Scores scores) {
        var gold = new ArrayList<JsonNode>();
        annotated.path("indicators").forEach(gold::add);
        var used = new HashSet<Integer>();
        int extra = (int) gold.stream().filter(ValueJudge::optional).count();
        int right = 0;
        for (var x : predicted.indicators) {
            int j = first(gold, used, x);
            used.add(j);
            var outcome = j < 0 ? Outcome.WRONG : optional(gold.get(j)) ? Outcome.FREE : Outcome.RIGHT;
            right += outcome == Outcome.RIGHT ? 1 : 0;
            scores.judge(Verdict.of(Kind.INDICATOR, "indicator", x, outcome, words(doc, x)));
        }
        used.remove(-1);
        scores.add("indicator", right, predicted.indicators.size() - used.size(), gold.size() - extra - right);
        for (int j = 0; j < gold.size(); j++) {
            if (!used.contains(j) && !optional(gold.get(j))) {
                scores.error("missed indicator", words(doc, gold.get(j)));
            }
        }
    }

    private static int first(List<JsonNode> gold, Set<Integer> used, JsonNode x) {
        for (int j = 0; j < gold.size(); j++) {
            var y = gold.get(j);
            if (!used.contains(j)
                    && Math.abs(x.path("value").asDouble() - y.path("value").asDouble()) < 1e-6
                    && unit(x).equals(unit(y))
                    && Normal.overlap(x.path("name"), y.path("name")) >= 0.6) {
                return j;
            }
        }
        return -1;
    }

    private static boolean optional(JsonNode gold) {
        return gold.path("optional").asBoolean();
    }

    private static String unit(JsonNode indicator) {
        return Normal.of(Normal.orEmpty(indicator.path("unit")));
    }

    private static String words(String doc, JsonNode x) {
        return doc + " " + Normal.text(x.path("name")) + " " + Normal.text(x.path("value")) + " "
                + Normal.text(x.path("unit"));
    }
}
