package org.huchuang.loader.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huchuang.loader.eval.Verdict.Outcome;

/** What a rule writer asks after the figures: which types are taken for which, which rules err, why relations are missed. */
public final class RuleTable {
    private RuleTable() {}

    /** Wrong entities by gold and predicted type, most frequent first, each with one example. */
    public static List<String> confusion(Scores scores) {
        var out = new ArrayList<String>();
        out.add("混淆 Confusion: gold type → predicted type, - is none");
        scores.confusions().entrySet().stream()
                .sorted(Comparator.<Map.Entry<List<String>, List<String>>>comparingInt(
                                e -> -e.getValue().size())
                        .thenComparing(e -> String.join(" ", e.getKey())))
                .forEach(e -> out.add(String.format(
                        "%5d  %-18s → %-18s %s",
                        e.getValue().size(),
                        e.getKey().get(0),
                        e.getKey().get(1),
                        e.getValue().get(0))));
        return out;
    }

    /** Every rule with what it got right and wrong, those with most wrong ones first. */
    public static List<String> rules(Scores scores) {
        var rules = new TreeMap<String, int[]>();
        var examples = new TreeMap<String, String>();
        for (var v : scores.verdicts()) {
            var name = v.kind().name().toLowerCase(Locale.ROOT) + " " + v.rule();
            rules.computeIfAbsent(name, n -> new int[3])[v.outcome().ordinal()]++;
            if (v.outcome() == Outcome.WRONG) {
                examples.putIfAbsent(name, v.words());
            }
        }
        var out = new ArrayList<String>();
        out.add("规则 Rules: wrong, right, left open, and one wrong example");
        rules.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[1]))
                .forEach(e -> out.add(String.format(
                                "%5d wrong %5d right %5d open  %s",
                                e.getValue()[1], e.getValue()[0], e.getValue()[2], Tally.pad(e.getKey(), 34))
                        .concat(examples.containsKey(e.getKey()) ? "  " + examples.get(e.getKey()) : "")
                        .stripTrailing()));
        return out;
    }

    /** Missed relations by predicate, and whether the entities at their ends had been found. */
    public static List<String> missed(Scores scores) {
        var missed = new TreeMap<String, int[]>();
        for (var m : scores.missed()) {
            int why = m.subject() && m.object() ? 0 : m.object() ? 1 : m.subject() ? 2 : 3;
            var counts = missed.computeIfAbsent(m.predicate(), p -> new int[5]);
            counts[why]++;
            counts[4]++;
        }
        var out = new ArrayList<String>();
        out.add("漏检 Missed relations: both ends found, only the object, only the subject, neither");
        missed.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[4]))
                .forEach(e -> out.add(String.format(
                        "%5d  %-18s both %4d  object %4d  subject %4d  neither %4d",
                        e.getValue()[4],
                        e.getKey(),
                        e.getValue()[0],
                        e.getValue()[1],
                        e.getValue()[2],
                        e.getValue()[3])));
        return out;
    }
}
