package org.huchuang.loader.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final String CHARACTERS = "芯片设计AB\u0000";

    @Test
    void findsTheLongestWordAtAPlace() {
        var words = WordSet.of(List.of("芯", "芯片", "芯片设计"));
        assertEquals(2, words.at("新芯片厂", 1, 4));
        assertEquals(1, words.at("新芯片厂", 1, 2));
        assertEquals(0, words.at("新芯片厂", 0, 4));
        assertEquals(1, words.next("新芯片厂", 0));
        assertEquals(-1, words.next("新芯片厂", 2));
    }

    @Test
    void findsNothingWhenItHasNoWords() {
        assertFalse(WordSet.of(List.of("")).in("芯片"));
        assertEquals(0, WordSet.of(List.of()).at("", 0, 0));
    }

    @Test
    void findsEveryWordThatStandsInAText() {
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            var words = new TreeSet<String>();
            for (int n = random.nextInt(12); n > 0; n--) {
                words.add(text(random, 1 + random.nextInt(4)));
            }
            var text = text(random, random.nextInt(30));
            var found = new ArrayList<String>();
            WordSet.of(words).each(text, (start, end) -> found.add(start + "-" + end));
            assertEquals(sought(words, text), found, words + " in " + text);
        }
    }

    private static List<String> sought(TreeSet<String> words, String text) {
        var all = new ArrayList<String>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                if (words.contains(text.substring(start, end))) {
                    all.add(start + "-" + end);
                }
            }
        }
        return all;
    }

    private static String text(Random random, int length) {
        var out = new StringBuilder();
        while (out.length() < length) {
            out.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return out.toString();
    }
}
