package org.huchuang.loader.knowledge;

import java.util.regex.Pattern;

/**
 * A regular expression that is tried only on a text that holds one of the words it cannot match without: looking for them
 * takes one pass, where an expression that fails takes one from each place. Finds exactly what the expression finds.
 */
public final class Telltale {
    private static final int SLOT_BITS = 12;

    private final Pattern pattern;
    private final WordSet words;
    private final boolean any;
    /** Learned: the last character seen in each slot, above one bit: whether a match can begin with it. Made when first needed. */
    private int[] openings = {};

    private Telltale(Pattern pattern, WordSet words, boolean any) {
        this.pattern = pattern;
        this.words = words;
        this.any = any;
    }

    public static Telltale of(String regex) {
        return of(Pattern.compile(regex));
    }

    public static Telltale of(Pattern pattern) {
        var words = IndispensableWords.of(pattern);
        return new Telltale(pattern, WordSet.of(words), words.isEmpty());
    }

    public Pattern pattern() {
        return pattern;
    }

    /** Whether a match inside a stretch is not ruled out. */
    public boolean possible(String text, int from, int to) {
        return any || words.next(text, from, to) >= 0;
    }

    /** Whether the expression matches somewhere in a text. */
    public boolean in(String text) {
        return possible(text, 0, text.length()) && pattern.matcher(text).find();
    }

    /** Whether the expression matches at the beginning of a text. */
    public boolean opens(String text) {
        return opens(text, 0, text.length());
    }

    /** Whether the expression matches at the beginning of a stretch; what stands around the stretch is not seen. */
    public boolean opens(String text, int from, int to) {
        return (from == to || canOpen(text.charAt(from)))
                && possible(text, from, to)
                && pattern.matcher(text).region(from, to).lookingAt();
    }

    /** Every thread learns the same; what one overwrites is learned again. */
    private boolean canOpen(char c) {
        var learned = openings;
        if (learned.length == 0) {
            learned = new int[1 << SLOT_BITS];
            openings = learned;
        }
        int slot = c * 0x9E3779B1 >>> Integer.SIZE - SLOT_BITS;
        int known = learned[slot];
        if (known >>> 1 != c || known == 0) {
            var m = pattern.matcher(String.valueOf(c));
            boolean can = Character.isSurrogate(c) || m.lookingAt() || m.hitEnd();
            known = c << 1 | (can ? 1 : 0);
            learned[slot] = known;
        }
        return (known & 1) == 1;
    }
}
