package org.huchuang.loader.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static final String LETTERS = "甲乙号年月第12〔〕A，由";

    private static List<String> plain(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(m -> m.start() + m.group())
                .toList();
    }

    private static List<String> sought(Sought sought, String text) {
        var out = new ArrayList<String>();
        for (var scan = sought.in(text); scan.find(); ) {
            out.add(scan.match().start() + scan.match().group());
        }
        return out;
    }

    private static List<String> texts() {
        var random = new Random(7);
        var out = new ArrayList<String>();
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            out.add(text.toString());
        }
        return out;
    }

    @Test
    void findsWhatTheExpressionFinds() {
        for (var regex : List.of("(?<!\\d)\\d{1,2}年?(?!第)", "(?:甲|乙乙|第\\d)号?", "(?<x>A)?+[1甲]+(?=月|$)")) {
            var sought = Sought.of(regex);
            texts().forEach(text -> assertEquals(plain(regex, text), sought(sought, text), regex + " in " + text));
        }
    }

    @Test
    void findsAroundAMarkWhatTheExpressionFinds() {
        var regex = "(?<=由|，)\\p{IsHan}{2,4}?[12]{1,3}号";
        var sought = Sought.around(regex, "号", 3, 7);
        texts().forEach(text -> assertEquals(plain(regex, text), sought(sought, text), text));
    }

    @Test
    void staysInsideAStretchAndSeesWhatStandsAroundIt() {
        var scan = Sought.of("(?<!甲)乙+").in("甲乙乙乙", 1, 3);
        assertTrue(scan.find());
        assertEquals(2, scan.match().start());
        assertEquals(3, scan.match().end());
        assertFalse(scan.find());
    }

    @Test
    void findsTheLongestWordOfASet() {
        var set = WordSet.of(List.of("投", "投资", "投资人", "资方"));
        assertEquals(3, set.at("领投资人", 1, 4));
        assertEquals(2, set.at("领投资人", 1, 3));
        assertEquals(0, set.at("领投资人", 0, 4));
        assertEquals(1, set.next("领投资人", 0));
        assertFalse(set.in("资金"));
        assertFalse(WordSet.of(List.of()).in("资金"));
    }

    @Test
    void opensAStretchWhereTheExpressionMatchesThere() {
        var sought = Sought.of("[一二三]{1,2}(?:届|年\\d{1,2}月)");
        assertEquals(true, sought.opens("第三届", 1, 3));
        assertEquals(false, sought.opens("第三届", 1, 2), "what stands behind the stretch is not seen");
        assertEquals(false, sought.opens("第三届", 0, 3));
        assertEquals(false, sought.opens("第三届", 3, 3));
        assertEquals(true, sought.opens("二年12月", 0, 5));
    }
}
