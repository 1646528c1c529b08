package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    private static final Path SAMPLES = Path.of("src", "main", "resources", "samples");
    private static final Extractor EXTRACTOR = Extractor.create();

    private static List<Article> samples() {
        var all = new ArrayList<Article>();
        for (var name : List.of("forum-sample.txt", "newspaper-sample.txt", "qa-sample.md", "wechat-sample.json")) {
            Articles.read(SAMPLES.resolve(name), all::add, r -> {});
        }
        assertTrue(all.size() >= 4, "samples");
        return all;
    }

    private static String read(Article article) {
        return ExtractionRecord.of(EXTRACTOR.extract(Documents.of(article))).toString();
    }

    @Test
    void readsDamagedSamples() {
        for (var article : samples()) {
            Disturbed.forms(article).forEach((how, a) -> assertDoesNotThrow(() -> read(a), article.id() + " " + how));
        }
    }

    @Test
    void takesTimeInProportionToLength() {
        Disturbed.seconds(EXTRACTOR, Disturbed.endless(16_000));
        double small = Disturbed.seconds(EXTRACTOR, Disturbed.endless(16_000));
        double large = Disturbed.seconds(EXTRACTOR, Disturbed.endless(64_000));
        assertTrue(large < 8 * small, small + " s for 16,000 characters, " + large + " s for 64,000");
    }

    @Test
    void saysTheSameOnOneThreadAndOnEight() throws Exception {
        var alone = samples().stream().map(RobustnessTest::read).toList();
        try (var eight = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<String>>();
            for (int i = 0; i < 8; i++) {
                samples().forEach(a -> tasks.add(() -> read(a)));
            }
            int n = 0;
            for (var done : eight.invokeAll(tasks)) {
                assertEquals(alone.get(n++ % alone.size()), done.get());
            }
        }
    }
}
