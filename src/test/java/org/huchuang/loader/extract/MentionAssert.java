package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Documents;

/** The tiny assertion language for mention finders: a text, and the “Type name” of everything it should give. */
final class MentionAssert {
    private MentionAssert() {}

    /** Each expectation is {@code "Type name"}; order and repetition do not matter, anything else found is a failure. */
    static void assertFinds(MentionFinder finder, String text, String... expected) {
        var document = document(text);
        var found = finder.find(document, Words.of(document)).stream()
                .map(m -> m.type().localName() + " " + m.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Arrays.asList(expected)), found, text);
    }

    static Document document(String text) {
        return Documents.of(new Article(
                "test", "测试", Optional.empty(), Optional.empty(), Optional.empty(), "test.txt", "text", text));
    }
}
