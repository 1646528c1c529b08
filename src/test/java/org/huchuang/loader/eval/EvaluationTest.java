package org.huchuang.loader.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small made-up gold with the hard cases of scoring; {@code expected.txt} is what score.py printed for it. */
class EvaluationTest {
    private static final Path CASE = Path.of("src", "test", "cases", "eval");
    private static final Path GOLD = CASE.resolve("gold");
    private static final Path PREDICTED = CASE.resolve("pred.jsonl");

    private static Scores scores() {
        return Evaluation.against(GOLD).score(Evaluation.predictions(PREDICTED));
    }

    @Test
    void printsWhatTheScorerPrinted() throws IOException {
        assertEquals(Files.readAllLines(CASE.resolve("expected.txt")), ScoreTable.lines(scores(), true, 0));
    }

    @Test
    void printsWhatTheScorerPrintsToday() throws Exception {
        ScorePy.assumeThere();
        assertEquals(
                ScorePy.run(GOLD, PREDICTED, "--detail", "--errors", "50").stream()
                        .sorted()
                        .toList(),
                ScoreTable.lines(scores(), true, 50).stream().sorted().toList());
        assertEquals(
                ScorePy.run(GOLD, PREDICTED, "--json").get(0).replace(" ", ""),
                ScoreTable.json(scores()).toString().replace(" ", ""));
    }

    @Test
    void roundsAsTheScorerDoes() {
        var half = new Tally();
        half.add(1, 15, 0);
        assertTrue(half.line("x").contains("P  0.062"), half.line("x")); // 0.0625: ties to even
    }

    @Test
    void saysWhichTypeIsTakenForWhich() {
        assertTrue(RuleTable.confusion(scores()).stream()
                .anyMatch(l -> l.matches(" +1  Laboratory +→ ResearchInstitute .*")));
    }

    @Test
    void countsRightAndWrongByRule() {
        assertTrue(RuleTable.rules(scores()).stream()
                .anyMatch(l -> l.matches(" +1 wrong +0 right +0 open  entity organization-head .*")));
    }

    @Test
    void saysWhyRelationsAreMissed() {
        assertTrue(RuleTable.missed(scores()).stream()
                .anyMatch(l -> l.matches(" +1  focusesOn +both +0  object +0  subject +1  neither +0")));
    }

    @Test
    void refusesAFolderWithoutGold(@TempDir Path empty) {
        var refused = assertThrows(HuchuangException.class, () -> Evaluation.against(empty));
        assertEquals(Code.USAGE, refused.code());
    }

    @Test
    void namesPartsOfOneFileByTheFile() {
        var all = Evaluation.predictions(PREDICTED);
        assertEquals(Optional.empty(), all.of("beta#1"));
        assertEquals(2, all.of("beta").orElseThrow().entities.size());
    }
}
