package org.huchuang.loader.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.huchuang.loader.eval.Predictions.Predicted;
import org.huchuang.loader.eval.Verdict.Kind;
import org.huchuang.loader.eval.Verdict.Outcome;

/** Compares one document's relations with the gold's: subject, predicate and object must be right. */
final class RelationJudge {
    private RelationJudge() {}

    private record Key(String subject, String predicate, String object) {
        static Key of(String subject, String predicate, String object) {
            boolean turn = predicate.equals("collaboratesWith") && object.compareTo(subject) < 0;
            return turn ? new Key(object, predicate, subject) : new Key(subject, predicate, object);
        }
    }

    private record Pair(String subject, String object) {}

    static void judge(String doc, JsonNode annotated, Predicted predicted, Ends ends, Scores scores) {
        var gold = new LinkedHashSet<Key>();
        var maybe = new LinkedHashSet<Key>();
        for (var r : annotated.path("relations")) {
            var subject = ends.inGold(r.path("s").asText());
            var object = ends.inGold(r.path("o").asText());
            var key = Key.of(subject, r.path("p").asText(), object);
            gold.add(key);
            if (r.path("optional").asBoolean() || ends.open(subject) || ends.open(object)) {
                maybe.add(key);
            }
        }
        gold.removeAll(maybe);
        var found = new LinkedHashSet<Key>();
        for (var r : predicted.relations) {
            var predicate = Normal.text(r.node().path("p"));
            var key = Key.of(ends.inPrediction(r.subject()), predicate, ends.inPrediction(r.object()));
            boolean free = maybe.contains(key) || ends.open(key.subject()) || ends.open(key.object());
            if (!free) {
                found.add(key);
            }
            var outcome = free ? Outcome.FREE : gold.contains(key) ? Outcome.RIGHT : Outcome.WRONG;
            scores.judge(Verdict.of(Kind.RELATION, predicate, r.node(), outcome, words(doc, key, ends)));
        }
        count("relation", gold, found, scores);
        count("relation (pair only)", pairs(gold), pairs(found), scores);
        for (var key : gold) {
            int right = found.contains(key) ? 1 : 0;
            scores.add("rel " + key.predicate(), right, 0, 1 - right);
            if (right == 0) {
                scores.error("missed relation", words(doc, key, ends));
                scores.miss(new Missed(key.predicate(), ends.found(key.subject()), ends.found(key.object())));
            }
        }
        found.stream().filter(k -> !gold.contains(k)).forEach(key -> {
            scores.add("rel " + key.predicate(), 0, 1, 0);
            scores.error("wrong relation", words(doc, key, ends));
        });
    }

    static <T> void count(String line, Set<T> gold, Set<T> found, Scores scores) {
        int right = (int) gold.stream().filter(found::contains).count();
        scores.add(line, right, found.size() - right, gold.size() - right);
    }

    private static Set<Pair> pairs(Set<Key> keys) {
        return keys.stream().map(k -> new Pair(k.subject(), k.object())).collect(Collectors.toSet());
    }

    private static String words(String doc, Key key, Ends ends) {
        return doc + " " + ends.name(key.subject()) + " " + key.predicate() + " " + ends.name(key.object());
    }
}
