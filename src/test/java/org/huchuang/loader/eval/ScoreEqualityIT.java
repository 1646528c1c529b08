package org.huchuang.loader.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.extract.ExtractionRecord;
import org.huchuang.loader.extract.Extractor;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreEqualityIT {
    @Test
    void agreesWithTheScorerOnEveryLineOfTheRealGold(@TempDir Path folder) throws Exception {
        ScorePy.assumeThere();
        var gold = ScorePy.SHARED.resolve("gold").resolve("dev");
        assumeTrue(Files.isDirectory(gold), "no gold beside the project");
        var predicted = folder.resolve("predicted.jsonl");
        var extractor = Extractor.create();
        try (var out = Files.newBufferedWriter(predicted)) {
            for (var file : files()) {
                Articles.read(
                        file,
                        a -> {
                            try {
                                out.write(ExtractionRecord.of(extractor.extract(Documents.of(a))) + "\n");
                            } catch (java.io.IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        },
                        r -> {});
            }
        }
        var scores = Evaluation.against(gold).score(Evaluation.predictions(predicted));
        assertEquals(ScorePy.run(gold, predicted, "--detail"), ScoreTable.lines(scores, true, 0));
    }

    private static List<Path> files() throws java.io.IOException {
        try (var corpus = Files.list(ScorePy.SHARED.resolve("corpus"));
                var texts = Files.list(ScorePy.SHARED.resolve("gold").resolve("dev-text"))) {
            return Stream.concat(corpus.sorted(), texts.sorted()).toList();
        }
    }
}
