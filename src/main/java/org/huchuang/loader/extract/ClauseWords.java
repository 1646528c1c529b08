package org.huchuang.loader.extract;

import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;

/**
 * The small words in front of a name that tell its part in the clause, from {@code loader/patterns/cues.tsv}.
 *
 * @param byWords an expression for the words in front of one who acts
 * @param by in front of one who acts: 由甲
 * @param preposition in front of one who is not the subject: 在甲
 * @param moving in front of an object before its verb: 将甲
 * @param calling in front of one who is called in: 会同甲
 * @param partner in front of a partner: 与甲
 * @param serial may stand between one who acts and the verb: 甲共同
 * @param purpose in front of what a thing is for: 支撑甲的
 */
record ClauseWords(
        String byWords,
        Pattern by,
        Pattern preposition,
        Pattern moving,
        Pattern calling,
        Pattern partner,
        Pattern serial,
        Pattern purpose) {
    private static final String MARKS = "[“\"《\\s]*$";

    static ClauseWords of(CueWords words) {
        return new ClauseWords(
                words.alternation("by"),
                Pattern.compile(words.alternation("by") + MARKS),
                Pattern.compile("(?:" + words.alternation("preposition") + "|(?<!名|称|认)为)" + MARKS),
                Pattern.compile(words.alternation("moving") + MARKS),
                Pattern.compile(words.alternation("calling") + MARKS),
                Pattern.compile(words.alternation("partner") + MARKS),
                Pattern.compile("(?:等)?" + words.alternation("serial") + "?"),
                Pattern.compile(words.alternation("purpose") + "[“]?$"));
    }

    /** The packed words, read once. */
    static ClauseWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        static final ClauseWords WORDS = of(CueWords.packed());
    }
}
