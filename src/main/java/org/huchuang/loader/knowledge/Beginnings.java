package org.huchuang.loader.knowledge;

import java.util.regex.Pattern;

/**
 * What a regular expression can begin with, character and pair of characters: learned by trying it, and small enough to stay
 * near the processor. Every thread learns the same; what one overwrites is learned again.
 */
final class Beginnings {
    private static final int PLACE_BITS = 12;
    private static final int SPREAD = 0x9E3779B1; // odd, so that no two pairs spread alike
    private static final int KNOWN = 1;
    private static final int CAN = 2;

    private final Pattern pattern;
    private final long[] never = new long[1 << 10]; // a bit for each character it cannot begin with
    private final long[] can = new long[1 << 10]; // a bit for each character it can begin with
    /** The last two pairs seen at each place: the bits of them that the place does not tell, above what is known of them. */
    private final int[] pairs = new int[2 << PLACE_BITS];

    Beginnings(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Whether a match at an offset is not ruled out by the characters there; {@code at} lies before {@code end}. */
    boolean at(String text, int at, int end) {
        char c = text.charAt(at);
        int word = c >> 6;
        long bit = 1L << c;
        if ((never[word] & bit) != 0) {
            return false;
        }
        if ((can[word] & bit) == 0) {
            if (!Character.isSurrogate(c) && !begins(String.valueOf(c))) {
                never[word] |= bit;
                return false;
            }
            can[word] |= bit;
        }
        return at + 1 == end || pair(c, text.charAt(at + 1));
    }

    private boolean pair(char c, char next) {
        int spread = (c << Character.SIZE | next) * SPREAD;
        int place = spread >>> Integer.SIZE - PLACE_BITS << 1;
        int rest = (spread & (1 << Integer.SIZE - PLACE_BITS) - 1) << 2 | KNOWN;
        int known = pairs[place];
        if ((known & ~CAN) != rest) {
            int other = pairs[place + 1];
            if ((other & ~CAN) != rest) {
                boolean can = Character.isSurrogate(next) || begins(new String(new char[] {c, next}));
                other = can ? rest | CAN : rest;
            }
            pairs[place + 1] = known;
            pairs[place] = other;
            known = other;
        }
        return (known & CAN) != 0;
    }

    private boolean begins(String text) {
        var m = pattern.matcher(text);
        return m.lookingAt() || m.hitEnd();
    }
}
