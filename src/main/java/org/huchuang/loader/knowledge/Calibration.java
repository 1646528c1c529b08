package org.huchuang.loader.knowledge;

import java.util.HashMap;
import java.util.Map;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Table;

/**
 * How often what a rule reads is right, as measured against annotations: {@code loader/confidence.tsv}, written by
 * {@code huchuang eval --calibrate}; and from which confidence on a fact is stated in the graph: {@code loader/thresholds.tsv}.
 */
public final class Calibration {
    /** Stands for every rule of a kind, and behind a {@code /} for every rule of a family. */
    public static final String ANY = "*";

    private final Map<String, Double> measured;
    private final Map<String, Double> thresholds;
    private final Map<String, Double> most;

    private Calibration(Map<String, Double> measured, Map<String, Double> thresholds, Map<String, Double> most) {
        this.measured = Map.copyOf(measured);
        this.thresholds = Map.copyOf(thresholds);
        this.most = Map.copyOf(most);
    }

    public static Calibration packed() {
        return of(Table.read("loader/confidence.tsv"), Table.read("loader/thresholds.tsv"));
    }

    static Calibration of(Table confidence, Table thresholds) {
        var measured = new HashMap<String, Double>();
        confidence.rows().forEach(r -> measured.put(key(r.get("kind"), r.get("rule")), share(r, r.get("confidence"))));
        var least = new HashMap<String, Double>();
        var most = new HashMap<String, Double>();
        thresholds.rows().forEach(r -> {
            least.put(r.get("kind"), share(r, r.get("least")));
            most.put(r.get("kind"), share(r, r.get("most")));
        });
        return new Calibration(measured, least, most);
    }

    private static double share(Table.Row row, String words) {
        try {
            double share = Double.parseDouble(words);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw new HuchuangException(Code.KNOWLEDGE, row.place() + " has no number: " + words, e);
        }
        throw new HuchuangException(Code.KNOWLEDGE, row.place() + " is not between 0 and 1: " + words);
    }

    /**
     * How sure a fact is: what was measured for its rule, else for the rule's family; a rule that was seldom seen is no surer
     * than its kind, nor than it says itself. Never more than the kind has kept on documents it was not measured on.
     *
     * @param kind {@code entity}, {@code relation}, {@code attribute} or {@code indicator}
     * @param stated what the rule itself says, where nothing was measured
     */
    public double confidence(String kind, String rule, double stated) {
        var known = measured.get(key(kind, rule));
        if (known == null) {
            known = measured.get(key(kind, family(rule)));
        }
        double found = known == null ? Math.min(stated, measured.getOrDefault(key(kind, ANY), stated)) : known;
        return Math.min(found, most.getOrDefault(kind, 1.0));
    }

    /** Whether a fact is sure enough to be stated; else it stays a candidate. */
    public boolean states(String kind, double confidence) {
        return confidence >= thresholds.getOrDefault(kind, 0.0);
    }

    /** What a rule shares with its relatives: {@code issued/*} of {@code issued/发布}; of a rule without relatives {@code *}. */
    public static String family(String rule) {
        for (int i = 0; i < rule.length(); i++) {
            if (rule.charAt(i) == '/' || rule.charAt(i) == '.') {
                return rule.substring(0, i + 1) + ANY;
            }
        }
        return ANY;
    }

    private static String key(String kind, String rule) {
        return kind + "\t" + rule;
    }
}
