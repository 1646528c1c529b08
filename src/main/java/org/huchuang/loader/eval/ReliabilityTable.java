package org.huchuang.loader.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huchuang.loader.eval.Verdict.Outcome;

/** Whether confidences mean what they say: of the facts of each band how many are right. */
public final class ReliabilityTable {
    private static final double[] BANDS = {0.9, 0.8, 0.7, 0.6, 0.5, 0};

    private ReliabilityTable() {}

    /** A line for each kind and band that has facts; what the gold leaves open does not count. */
    public static List<String> lines(Scores scores) {
        var out = new ArrayList<String>();
        out.add("可信度 Reliability: confidence from, facts, mean confidence, share right");
        for (var kind : Verdict.Kind.values()) {
            double upper = 1.01;
            for (double lower : BANDS) {
                int facts = 0;
                int right = 0;
                double sum = 0;
                for (var v : scores.verdicts()) {
                    if (v.kind() == kind
                            && v.outcome() != Outcome.FREE
                            && v.confidence() >= lower
                            && v.confidence() < upper) {
                        facts++;
                        right += v.outcome() == Outcome.RIGHT ? 1 : 0;
                        sum += v.confidence();
                    }
                }
                if (facts > 0) {
                    out.add(String.format(
                            Locale.ROOT,
                            "%-10s from %.1f %5d facts   said %.3f   right %.3f",
                            kind.name().toLowerCase(Locale.ROOT),
                            lower,
                            facts,
                            sum / facts,
                            right / (double) facts));
                }
                upper = lower;
            }
        }
        return out;
    }
}
