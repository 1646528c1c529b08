package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no gold document has: they stand in for articles the rules were not written on. */
class ParagraphsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/paragraphs/facts.txt",
                "/paragraphs/reports.txt",
                "/paragraphs/attributes.txt",
                "/paragraphs/weak.txt",
                "/paragraphs/values.txt",
                "/paragraphs/weak-second.txt",
                "/paragraphs/weak-third.txt",
                "/paragraphs/weak-fourth.txt",
                "/paragraphs/dates.txt"
            })
    void readsWhatACarefulReaderReads(String resource) {
        var read = Paragraphs.read(resource);
        if (Boolean.getBoolean("huchuang.show")) {
            System.out.println(read.report());
        }
        for (var kind : read.kinds()) {
            assertTrue(read.precision(kind) >= 0.85 && read.recall(kind) >= 0.85, read::report);
        }
    }
}
