package org.huchuang.loader.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelltaleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?:完成|获得?)[^，]{0,9}融资; 融资",
                "(?:甲乙|丙丁戊?)的?; 丙丁,甲乙",
                "甲乙?丙; 甲",
                "(?<n>甲乙)+(?!丙丁)$; 甲乙",
                "(?<=甲乙丙)丁[戊己]; 丁",
                "[甲乙]\\d; 乙,甲",
                "\\Q甲.乙\\E+; 甲.乙",
                "甲{2,3}(?:乙丙){0,2}; 甲",
                "甲\\.乙; 甲.乙"
            })
    void readsTheWordsThatEveryMatchHolds(String regex, String words) {
        assertEquals(Set.of(words.split(",")), IndispensableWords.of(Pattern.compile(regex)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"甲|乙?", "(?i)abc", "(甲)\\1", "[^甲]", "[一-九]", "(?:甲)*", "(?=甲).", "[甲&&[^乙]]", "\\u7532", "甲|"})
    void claimsNoWordWhereAMatchMayLackIt(String regex) {
        assertEquals(Set.of(), IndispensableWords.of(Pattern.compile(regex)));
    }

    @Test
    void findsWhatTheExpressionFinds() {
        var rule = Telltale.of("(?:由|经)[^，]{1,9}(?:领投|跟投)");
        assertTrue(rule.in("本轮由某某资本领投"));
        assertFalse(rule.in("领投由某某资本"));
        assertFalse(rule.opens("本轮由某某资本领投"));
        assertFalse(rule.possible("本轮由某某资本领投", 0, 6));
    }
}
