package org.huchuang.loader.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of one evaluation, micro-averaged over the gold documents, with the facts behind them. */
public final class Scores {
    /** In a confusion: no entity of that name on this side. */
    static final String NONE = "-";

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> confusions = new LinkedHashMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Missed> missed = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    Scores() {}

    void add(String line, int tp, int fp, int fn) {
        tallies.computeIfAbsent(line, l -> new Tally()).add(tp, fp, fn);
    }

    void judge(Verdict verdict) {
        verdicts.add(verdict);
    }

    void miss(Missed relation) {
        missed.add(relation);
    }

    void error(String sort, String words) {
        errors.computeIfAbsent(sort, s -> new ArrayList<>()).add(words);
    }

    /** A name that is in the gold with another type, or only on one side: {@code -} stands for none. */
    void confuse(String gold, String predicted, String words) {
        confusions
                .computeIfAbsent(List.of(gold, predicted), k -> new ArrayList<>())
                .add(words);
    }

    void unread(String doc) {
        unread.add(doc);
    }

    /** Every predicted fact of the gold documents with what the gold says of it. */
    public List<Verdict> verdicts() {
        return Collections.unmodifiableList(verdicts);
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    Tally tally(String line) {
        return tallies.getOrDefault(line, new Tally());
    }

    Map<String, List<String>> errors() {
        return errors;
    }

    Map<List<String>, List<String>> confusions() {
        return confusions;
    }

    List<Missed> missed() {
        return missed;
    }

    List<String> unread() {
        return unread;
    }
}
