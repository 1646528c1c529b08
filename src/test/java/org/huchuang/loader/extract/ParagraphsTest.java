package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Texts that no gold document has: they stand in for articles the rules were not written on. */
class ParagraphsTest {
    @Test
    void readsWhatACarefulReaderReads() {
        var read = Paragraphs.read("/paragraphs/facts.txt");
        if (Boolean.getBoolean("huchuang.show")) {
            System.out.println(read.report());
        }
        assertTrue(read.precision("relation") >= 0.5, read::report);
    }
}
