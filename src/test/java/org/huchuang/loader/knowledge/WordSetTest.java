package org.huchuang.loader.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            WordSet.of(words).each(text, 0, text.length(), (start, end, number) -> found.add(start + "-" + end));
            assertEquals(sought(words, text), found, words + " in " + text);
        }
    }

    @Test
    void findsTheNextWordWhetherItsWordsBeginWithFewCharactersOrWithMany() {
        var random = new Random(6);
        for (int i = 0; i < 300; i++) {
            var words = new TreeSet<String>();
            int kinds = 1 + random.nextInt(30);
            for (int n = random.nextInt(40); n > 0; n--) {
                words.add((char) ('一' + random.nextInt(kinds)) + text(random, random.nextInt(3)));
            }
            var text = new StringBuilder(text(random, random.nextInt(600)));
            for (int n = random.nextInt(6); n > 0 && !text.isEmpty(); n--) {
                text.insert(random.nextInt(text.length()), (char) ('一' + random.nextInt(kinds)));
            }
            var first = sought(words, text.toString()).stream()
                    .mapToInt(place -> Integer.parseInt(place.split("-")[0]))
                    .findFirst()
                    .orElse(-1);
            assertEquals(first, WordSet.of(words).next(text.toString(), 0), words + " in " + text);
        }
    }

    @Test
    void saysOfEachWordWhatIsKnownOfIt() {
        var found = new ArrayList<String>();
        WordMap.of(Map.of("芯", "core", "芯片", "chip", "片区", "district"))
                .each("新芯片区里芯片", 1, 6, (start, end, known) -> found.add(start + "-" + end + " " + known));
        assertEquals(List.of("1-2 core", "1-3 chip", "2-4 district", "5-6 core"), found);
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
