package org.huchuang.loader.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.huchuang.loader.eval.Verdict.Kind;
import org.huchuang.loader.eval.Verdict.Outcome;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
    /** So many facts of one rule, right and wrong. */
    private static void judge(Scores scores, String rule, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            scores.judge(new Verdict(
                    Kind.RELATION, "relation", rule, 0.7, i < right ? Outcome.RIGHT : Outcome.WRONG, "甲 乙"));
        }
    }

    private static double confidence(List<String> lines, String rule) {
        return lines.stream()
                .map(l -> l.split("\t"))
                .filter(c -> c[1].equals(rule))
                .mapToDouble(c -> Double.parseDouble(c[4]))
                .findFirst()
                .orElse(-1);
    }

    @Test
    void writesNoLineForARuleSeenSeldom() {
        var scores = new Scores();
        judge(scores, "issued/发布", 4, 0);
        judge(scores, "issued/印发", 3, 0);
        var lines = CalibrationFit.lines(scores);
        assertEquals(-1, confidence(lines, "issued/发布"));
        assertTrue(confidence(lines, "issued/*") > 0);
        assertTrue(confidence(lines, "*") > 0);
    }

    @Test
    void promisesLessThanWasSeenAndMoreWhenMoreWasSeen() {
        var few = new Scores();
        judge(few, "issued/发布", 9, 1);
        var many = new Scores();
        judge(many, "issued/发布", 90, 10);
        double little = confidence(CalibrationFit.lines(few), "issued/发布");
        double much = confidence(CalibrationFit.lines(many), "issued/发布");
        assertTrue(little < much && much < 0.9, little + " " + much);
    }

    @Test
    void leansOnTheFamilyOfARule() {
        var scores = new Scores();
        judge(scores, "issued/发布", 5, 0);
        judge(scores, "issued/印发", 50, 0);
        judge(scores, "locatedIn/位于", 5, 0);
        judge(scores, "locatedIn/地处", 0, 50);
        var lines = CalibrationFit.lines(scores);
        assertTrue(confidence(lines, "issued/发布") > confidence(lines, "locatedIn/位于") + 0.1);
    }

    @Test
    void leavesOutWhatTheGoldLeavesOpen() {
        var scores = new Scores();
        judge(scores, "issued/发布", 5, 0);
        for (int i = 0; i < 20; i++) {
            scores.judge(new Verdict(Kind.RELATION, "relation", "issued/发布", 0.7, Outcome.FREE, "甲 乙"));
        }
        assertTrue(CalibrationFit.lines(scores)
                .contains("relation\tissued/发布\t5\t0\t"
                        + CalibrationFit.lines(scores).stream()
                                .filter(l -> l.contains("发布"))
                                .findFirst()
                                .orElseThrow()
                                .split("\t")[4]));
    }

    @Test
    void writesOnlyItsHeaderWhereNothingWasJudged() {
        assertEquals(List.of("kind\trule\tright\twrong\tconfidence"), CalibrationFit.lines(new Scores()));
    }

    @Test
    void tellsOfEachBandWhatShareIsRight() {
        var scores = new Scores();
        scores.judge(new Verdict(Kind.ENTITY, "entity", "authority", 0.95, Outcome.RIGHT, "甲"));
        scores.judge(new Verdict(Kind.ENTITY, "entity", "authority", 0.90, Outcome.WRONG, "乙"));
        scores.judge(new Verdict(Kind.ENTITY, "entity", "place", 0.59, Outcome.RIGHT, "丙"));
        scores.judge(new Verdict(Kind.ENTITY, "entity", "place", 0.59, Outcome.FREE, "丁"));
        var lines = ReliabilityTable.lines(scores);
        assertEquals(3, lines.size(), lines::toString);
        assertTrue(lines.get(1).matches("entity +from 0.9 +2 facts +said 0.925 +right 0.500"), lines.get(1));
        assertTrue(lines.get(2).matches("entity +from 0.5 +1 facts +said 0.590 +right 1.000"), lines.get(2));
        assertFalse(String.join("\n", lines).contains("relation"));
    }

    @Test
    void countsAConfidenceOfOneInTheHighestBand() {
        var scores = new Scores();
        scores.judge(new Verdict(Kind.INDICATOR, "indicator", "indicator/level", 1, Outcome.RIGHT, "甲"));
        assertTrue(ReliabilityTable.lines(scores).get(1).contains("from 0.9"));
    }
}
