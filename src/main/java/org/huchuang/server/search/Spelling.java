package org.huchuang.server.search;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.other.CharTable;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.huchuang.ontology.Key;

/** The forms under which one name is looked up: characters as they count, pinyin, initials. */
final class Spelling {
    private static final Pattern LATIN = Pattern.compile("[a-z][a-z' ]*");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    private Spelling() {}

    /** Simplified characters, width, case, spacing and quotation marks folded: equal for what reads the same. */
    static String fold(String name) {
        // character by character, so that a part of a name folds as it does within the name
        return Key.canonical(CharTable.convert(name));
    }

    /** The letters of what may be pinyin or initials; {@code ""} for anything else. */
    static String letters(String typed) {
        var lower = Key.canonical(typed).replace('ü', 'v');
        return LATIN.matcher(lower).matches() ? NO_LETTER.matcher(lower).replaceAll("") : "";
    }

    /**
     * A name sounded out.
     *
     * @param pinyin all syllables without tones, Latin letters and digits kept; empty when it has no Han character
     * @param syllables where in {@code pinyin} each syllable starts
     * @param initials the first letter of each syllable
     */
    record Sound(String pinyin, BitSet syllables, String initials) {
        static Sound of(String folded) {
            var pinyin = new StringBuilder();
            var initials = new StringBuilder();
            var starts = new BitSet();
            var sounds = HanLP.convertToPinyinList(folded);
            boolean han = false;
            boolean inWord = false;
            for (int i = 0; i < folded.length(); i++) {
                char c = folded.charAt(i);
                if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                    var syllable = sounds.get(i).getPinyinWithoutTone();
                    if (!syllable.equals("none")) {
                        starts.set(pinyin.length());
                        pinyin.append(syllable);
                        initials.append(syllable.charAt(0));
                        han = true;
                    }
                    inWord = false;
                } else if (c < 128 && Character.isLetterOrDigit(c)) {
                    if (!inWord) {
                        starts.set(pinyin.length());
                    }
                    pinyin.append(c);
                    initials.append(c);
                    inWord = true;
                } else {
                    inWord = false;
                }
            }
            return han ? new Sound(pinyin.toString(), starts, initials.toString()) : new Sound("", new BitSet(), "");
        }
    }
}
