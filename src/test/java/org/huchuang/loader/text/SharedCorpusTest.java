package org.huchuang.loader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Reading;
import org.huchuang.loader.article.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The readers on the real articles that stand beside the project; passed over where they do not. */
class SharedCorpusTest {
    private static final Path SHARED = Path.of("..", "shared");

    @BeforeAll
    static void needsTheCorpus() {
        assumeTrue(Files.isDirectory(SHARED.resolve("corpus")), "no corpus beside the project");
    }

    private static List<Article> articles(String folder) throws IOException {
        var articles = new ArrayList<Article>();
        try (Stream<Path> files = Files.list(SHARED.resolve(folder)).sorted()) {
            files.forEach(f -> {
                var reading = Reading.of(f);
                assertEquals(List.of(), reading.rejections());
                articles.addAll(reading.articles());
            });
        }
        return articles;
    }

    private static List<Article> all() throws IOException {
        var all = articles("corpus");
        all.addAll(articles("gold/dev-text"));
        return all;
    }

    @Test
    void readsEveryArticleOfTheCorpus() throws IOException {
        var formats = articles("corpus").stream().map(Article::format).toList();
        assertEquals(37, formats.stream().filter("wechat"::equals).count());
        assertEquals(1, formats.stream().filter("markdown"::equals).count());
        assertEquals(10, formats.stream().filter("report"::equals).count());
        assertTrue(formats.contains("newspaper"));
        assertFalse(formats.contains("text"));
    }

    @Test
    void readsEachSectionOfTheGoldAsOneArticle() throws IOException {
        var ids = articles("gold/dev-text").stream().map(Article::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(ids.stream().noneMatch(id -> id.contains("#")), ids::toString);
    }

    @Test
    void mapsEveryCleanedCharacterToTheSameOriginalOne() throws IOException {
        for (var article : all()) {
            var document = Documents.of(article);
            for (int i = 0; i < document.text().length(); i++) {
                char c = document.text().charAt(i);
                var at = new Span(i, i + 1);
                var original = document.origin()
                        .original(at)
                        .of(document.origin().inTitle(at) ? article.title() : article.text());
                var meant = Normalizer.normalize(Parser.unescapeEntities(original, false), Normalizer.Form.NFKC);
                boolean joint = Character.isWhitespace(c) && meant.isBlank();
                boolean same = meant.equals(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
                assertTrue(joint || same, article.id() + " " + i + " " + c + " from " + original);
            }
        }
    }

    @Test
    void coversTheTextWithSentencesThatHoldNoLineBreak() throws IOException {
        for (var article : all()) {
            var document = Documents.of(article);
            var rest = new StringBuilder(document.text());
            int end = 0;
            for (var sentence : document.sentences()) {
                assertFalse(document.at(sentence.span()).contains("\n"));
                assertTrue(sentence.span().start() >= end, article.id());
                end = sentence.span().end();
                for (int i = sentence.span().start(); i < end; i++) {
                    rest.setCharAt(i, ' ');
                }
            }
            assertTrue(
                    rest.toString().isBlank(),
                    article.id() + ": " + rest.toString().strip());
        }
    }
}
