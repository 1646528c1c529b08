package org.huchuang.loader.extract;

import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Optional;

/** A word with what HanLP's dictionaries know of it, worked out once. */
final class DictionaryWord {
    private final String text;
    private final int length;
    private final int id;
    private final String nature;
    private final int frequency;
    private final double unpaired;
    private final double leastBehind;
    private final NameRoles roles;
    private final int further;
    private final int onward;
    private final Optional<DictionaryWord> custom;

    /**
     * @param text as written
     * @param id number by which word pairs are counted, that of its class for names, numbers and dates; a word outside of
     *     the dictionary bears a negative count that stands for every pair
     * @param known parts of speech and how often it occurs
     * @param most how often any word at most stands behind it
     * @param further where the custom dictionary's tree stands behind it, negative where no custom word begins with it
     * @param onward a bit for the last five bits of each character that a custom word goes on with
     * @param custom the same word as the custom dictionary has it
     */
    DictionaryWord(
            String text, int id, Attribute known, int most, int further, int onward, Optional<DictionaryWord> custom) {
        this.text = text;
        this.length = text.length();
        this.id = id;
        this.nature = known.nature[0].toString();
        this.frequency = known.totalFrequency;
        this.unpaired = cost(0, 0, frequency);
        this.leastBehind = cost(most, frequency, Predefine.TOTAL_FREQUENCY);
        this.roles = NameRoles.of(text, nature, frequency);
        this.further = further;
        this.onward = onward;
        this.custom = custom;
    }

    String text() {
        return text;
    }

    int length() {
        return length;
    }

    /** The most frequent part of speech. */
    String nature() {
        return nature;
    }

    NameRoles roles() {
        return roles;
    }

    int further() {
        return further;
    }

    /** Whether a custom word that begins with this one may go on with another. */
    boolean goesOn(DictionaryWord next) {
        return (onward >>> next.text.charAt(0) & 1) != 0;
    }

    Optional<DictionaryWord> custom() {
        return custom;
    }

    int id() {
        return id;
    }

    /** What it costs behind a word with which it is seen so many times: less, the oftener. */
    double after(DictionaryWord before, int pairs) {
        return pairs == 0 ? unpaired : cost(pairs, before.frequency, frequency);
    }

    /** Less than any word of a dictionary, or of none, costs behind it. */
    double leastBehind() {
        return leastBehind;
    }

    /** HanLP's formula, term by term, so that ties fall as they do there. */
    private static double cost(int pairs, int before, double frequency) {
        return -Math.log(0.9 * (Predefine.myu * pairs / (before + 1) + 1 - Predefine.myu)
                + (1 - 0.9) * frequency / Predefine.TOTAL_FREQUENCY);
    }
}
