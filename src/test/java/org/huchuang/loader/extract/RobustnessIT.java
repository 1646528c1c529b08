package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;

class RobustnessIT {
    private static final Path TEXTS = Path.of("..", "shared", "gold", "dev-text");
    private static final Extractor EXTRACTOR = Extractor.create();

    @Test
    void readsEveryArticleHoweverDamaged() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "no texts beside the project");
        try (var files = Files.list(TEXTS).sorted()) {
            for (var file : files.toList()) {
                Articles.read(
                        file,
                        article -> Disturbed.forms(article)
                                .forEach((how, a) -> assertDoesNotThrow(
                                        () -> ExtractionRecord.of(EXTRACTOR.extract(Documents.of(a))),
                                        article.id() + " " + how)),
                        r -> {});
            }
        }
    }

    @Test
    void takesTimeInProportionToLength() {
        curve("sentence", Disturbed::repeated);
        curve("endless line", Disturbed::endless);
        curve("marks", Disturbed::marks);
        curve("titles", n -> Disturbed.titles(n / 30));
    }

    private static void curve(String what, IntFunction<Article> form) {
        Disturbed.seconds(EXTRACTOR, form.apply(64 * 1024));
        double[] seconds = List.of(64, 256, 1024).stream()
                .mapToDouble(k -> Disturbed.seconds(EXTRACTOR, form.apply(k * 1024)))
                .toArray();
        System.out.printf(
                "%s: %.2f s for 64K characters, %.2f s for 256K, %.2f s for 1M%n",
                what, seconds[0], seconds[1], seconds[2]);
        assertTrue(seconds[2] < 8 * seconds[1], what);
    }
}
