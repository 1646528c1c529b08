package org.huchuang.loader.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.huchuang.loader.eval.Verdict.Outcome;
import org.huchuang.loader.knowledge.Calibration;

/**
 * Measures how often each rule is right. A rule seen seldom leans on its family, a family on its kind: each gets the
 * parent's share as if it had been seen four times more. What is written is the lower end of the 90 % interval (Wilson),
 * because rules are always a little better on the texts they were written on.
 */
public final class CalibrationFit {
    private static final double PRIOR = 4;
    private static final int LEAST = 5;
    private static final double Z = 1.2816; // one-sided 90 %

    private static final Seen NOTHING = new Seen(0, 0);

    private CalibrationFit() {}

    private record Seen(int right, int wrong) {
        Seen plus(Outcome outcome) {
            return outcome == Outcome.RIGHT ? new Seen(right + 1, wrong) : new Seen(right, wrong + 1);
        }

        double share(double parent) {
            return (right + PRIOR * parent) / (right + wrong + PRIOR);
        }

        /** What the share is at least, nine times of ten. */
        double least(double parent) {
            double n = right + wrong + PRIOR;
            double p = share(parent);
            double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
            return (p + Z * Z / (2 * n) - spread) / (1 + Z * Z / n);
        }
    }

    /** The lines of {@code loader/confidence.tsv}, header first; rules seen less than five times are left to their family. */
    public static List<String> lines(Scores scores) {
        var out = new ArrayList<String>();
        out.add("kind\trule\tright\twrong\tconfidence");
        for (var kind : Verdict.Kind.values()) {
            var rules = new TreeMap<String, Seen>();
            var families = new TreeMap<String, Seen>();
            var all = NOTHING;
            for (var v : scores.verdicts()) {
                if (v.kind() == kind && v.outcome() != Outcome.FREE) {
                    rules.merge(v.rule(), NOTHING.plus(v.outcome()), (a, b) -> a.plus(v.outcome()));
                    families.merge(
                            Calibration.family(v.rule()), NOTHING.plus(v.outcome()), (a, b) -> a.plus(v.outcome()));
                    all = all.plus(v.outcome());
                }
            }
            if (all.right() + all.wrong() > 0) {
                double base = all.share(0.5);
                out.add(line(kind, Calibration.ANY, all, all.least(0.5)));
                families.remove(Calibration.ANY);
                families.forEach((family, seen) -> add(out, kind, family, seen, base));
                rules.forEach((rule, seen) -> {
                    var family = families.getOrDefault(Calibration.family(rule), NOTHING);
                    add(out, kind, rule, seen, family.share(base));
                });
            }
        }
        return out;
    }

    private static void add(List<String> out, Verdict.Kind kind, String rule, Seen seen, double parent) {
        if (seen.right() + seen.wrong() >= LEAST) {
            out.add(line(kind, rule, seen, seen.least(parent)));
        }
    }

    private static String line(Verdict.Kind kind, String rule, Seen seen, double share) {
        return String.join(
                "\t",
                kind.name().toLowerCase(Locale.ROOT),
                rule,
                Integer.toString(seen.right()),
                Integer.toString(seen.wrong()),
                new BigDecimal(share).setScale(2, RoundingMode.FLOOR).toPlainString());
    }
}
