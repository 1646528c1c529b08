package org.huchuang.loader.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huchuang.loader.eval.Predictions.Predicted;
import org.huchuang.loader.eval.Verdict.Kind;
import org.huchuang.loader.eval.Verdict.Outcome;

/** Compares one document's entities with the gold's, then has its statements judged. */
final class Judge {
    private final String doc;
    private final List<JsonNode> gold = new ArrayList<>();
    private final List<JsonNode> found;
    private final JsonNode annotated;
    private final Predicted predicted;
    private final Scores scores;
    private final Set<Integer> optional;

    Judge(String doc, JsonNode annotated, Predicted predicted, Scores scores) {
        this.doc = doc;
        this.annotated = annotated;
        this.predicted = predicted;
        this.scores = scores;
        annotated.path("entities").forEach(gold::add);
        this.found = predicted.entities.stream().map(Predictions.Named::node).toList();
        this.optional = IntStream.range(0, gold.size())
                .filter(g -> gold.get(g).path("optional").asBoolean())
                .boxed()
                .collect(Collectors.toSet());
    }

    void judge() {
        var strict = Matching.of(gold, found, String::equals);
        var named = Matching.of(gold, found, (a, b) -> true);
        var free = new HashSet<Integer>(); // names an optional entity, whatever its type
        named.forEach((p, g) -> {
            if (optional.contains(g)) {
                free.add(p);
            }
        });
        count("entity (strict)", strict, free);
        count("entity (near types)", Matching.of(gold, found, Kinds::near), free);
        count("entity (name only)", named, free);
        byType(strict, free);
        verdicts(strict, named, free);
        statements(named);
    }

    private void count(String line, Map<Integer, Integer> matched, Set<Integer> free) {
        int right = (int)
                matched.values().stream().filter(g -> !optional.contains(g)).count();
        int wrong = (int) IntStream.range(0, found.size())
                .filter(p -> !matched.containsKey(p) && !free.contains(p))
                .count();
        scores.add(line, right, wrong, gold.size() - optional.size() - right);
    }

    private void byType(Map<Integer, Integer> strict, Set<Integer> free) {
        var hit = new HashSet<>(strict.values());
        scores.add("entity core types (strict)", 0, 0, 0);
        for (int g = 0; g < gold.size(); g++) {
            if (!optional.contains(g)) {
                var type = Matching.type(gold.get(g));
                int right = hit.contains(g) ? 1 : 0;
                scores.add("type " + type, right, 0, 1 - right);
                if (Kinds.CORE.contains(type)) {
                    scores.add("entity core types (strict)", right, 0, 1 - right);
                }
                if (right == 0) {
                    scores.error("missed entity", doc + " " + type + " " + name(gold.get(g)));
                }
            }
        }
        for (int p = 0; p < found.size(); p++) {
            if (!strict.containsKey(p) && !free.contains(p)) {
                var type = Matching.type(found.get(p));
                scores.add("type " + type, 0, 1, 0);
                if (Kinds.CORE.contains(type)) {
                    scores.add("entity core types (strict)", 0, 1, 0);
                }
                scores.error("wrong entity", doc + " " + type + " " + name(found.get(p)));
            }
        }
    }

    private void verdicts(Map<Integer, Integer> strict, Map<Integer, Integer> named, Set<Integer> free) {
        for (int p = 0; p < found.size(); p++) {
            var type = Matching.type(found.get(p));
            var words = doc + " " + type + " " + name(found.get(p));
            var outcome = strict.containsKey(p)
                    ? optional.contains(strict.get(p)) ? Outcome.FREE : Outcome.RIGHT
                    : free.contains(p) ? Outcome.FREE : Outcome.WRONG;
            scores.judge(Verdict.of(Kind.ENTITY, type, found.get(p), outcome, words));
            if (outcome == Outcome.WRONG) {
                var other = named.containsKey(p) ? Matching.type(gold.get(named.get(p))) : Scores.NONE;
                scores.confuse(other, type, words);
            }
        }
        var met = new HashSet<>(named.values());
        for (int g = 0; g < gold.size(); g++) {
            if (!optional.contains(g) && !met.contains(g)) {
                var type = Matching.type(gold.get(g));
                scores.confuse(type, Scores.NONE, doc + " " + type + " " + name(gold.get(g)));
            }
        }
    }

    private void statements(Map<Integer, Integer> named) {
        var goldIds = new HashMap<String, String>();
        for (int g = 0; g < gold.size(); g++) {
            goldIds.put(gold.get(g).path("id").asText(), Integer.toString(g));
        }
        var ids = new HashMap<String, String>();
        for (int p = 0; p < found.size(); p++) {
            var id = predicted.entities.get(p).id();
            ids.put(id, named.containsKey(p) ? named.get(p).toString() : "?" + name(found.get(p)));
        }
        var open = optional.stream().map(Object::toString).collect(Collectors.toSet());
        var ends = new Ends(goldIds, ids, open, gold.stream().map(Judge::name).toList());
        RelationJudge.judge(doc, annotated, predicted, ends, scores);
        ValueJudge.attributes(doc, annotated, predicted, ends, scores);
        ValueJudge.indicators(doc, annotated, predicted, scores);
    }

    private static String name(JsonNode entity) {
        return Normal.text(entity.path("name"));
    }
}
