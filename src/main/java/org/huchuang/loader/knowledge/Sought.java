package org.huchuang.loader.knowledge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where it can match, which is many times faster on Chinese text: at characters it
 * can begin with, or within reach of a mark it cannot do without. Finds exactly what the expression finds.
 */
public final class Sought {
    private static final int PAIR_BITS = 13;
    private static final int FEW = 4;

    private final Pattern pattern;
    private final String marks;
    private final int least;
    private final int most;
    private final String[] needed; // words one of which it holds, when they are so few that each is sought alone
    private final WordSet many; // else such words
    private final boolean any; // it holds no certain word
    // learned, and small enough to stay near the processor; every thread learns the same, what one overwrites is
    // learned again
    private final long[] never = new long[1 << 10]; // a bit for each character it cannot begin with
    private final long[] can = new long[1 << 10]; // a bit for each character it can begin with
    private final long[] pairs =
            new long[1 << PAIR_BITS]; // the last pair seen in each slot, above one bit: whether it can begin

    private Sought(Pattern pattern, String marks, int least, int most) {
        this.pattern = pattern;
        this.marks = marks;
        this.least = least;
        this.most = most;
        var words = IndispensableWords.of(pattern);
        this.needed = words.size() > FEW ? new String[0] : words.toArray(String[]::new);
        this.many = WordSet.of(words.size() > FEW ? words : List.of());
        this.any = words.isEmpty();
    }

    /** What it can begin with is learned; it must not begin by looking behind for something, nor be able to match nothing. */
    public static Sought of(String regex) {
        return of(Pattern.compile(regex));
    }

    public static Sought of(Pattern pattern) {
        return new Sought(pattern, "", 0, 0);
    }

    /**
     * An expression that always holds a certain character.
     *
     * @param marks one of these it holds
     * @param least how far behind its start the mark stands at least
     * @param most how far at most
     */
    public static Sought around(String regex, String marks, int least, int most) {
        return new Sought(Pattern.compile(regex), marks, least, most);
    }

    public Pattern pattern() {
        return pattern;
    }

    /** Every match, as {@link Matcher#find()} finds them. */
    public Scan in(String text) {
        return new Scan(text, 0, text.length());
    }

    /** Every match inside a stretch; what stands around it can be looked at. */
    public Scan in(String text, int from, int to) {
        return new Scan(text, from, to);
    }

    private boolean possible(String text, int from, int to) {
        if (any) {
            return true;
        }
        for (var word : needed) {
            int at = text.indexOf(word, from);
            if (at >= 0 && at < to) {
                return true;
            }
        }
        return many.next(text, from, to) >= 0;
    }

    /** Whether the expression matches right at the beginning of a stretch; what stands around the stretch is not seen. */
    public boolean opens(String text, int from, int to) {
        return from < to
                && begins(text, from, to)
                && pattern.matcher(text).region(from, to).lookingAt();
    }

    private boolean begins(String text, int at, int end) {
        char c = text.charAt(at);
        int word = c >> 6;
        long bit = 1L << c;
        if ((never[word] & bit) != 0) {
            return false;
        }
        if ((can[word] & bit) == 0) {
            if (!Character.isSurrogate(c) && !canBegin(String.valueOf(c))) {
                never[word] |= bit;
                return false;
            }
            can[word] |= bit;
        }
        return at + 1 == end || begins(c, text.charAt(at + 1));
    }

    private boolean begins(char c, char next) {
        int pair = c << 16 | next;
        int slot = (pair * 0x9E3779B1) >>> Integer.SIZE - PAIR_BITS;
        long known = pairs[slot];
        if (known >>> 1 != (pair & 0xFFFFFFFFL) || known == 0) {
            boolean can = Character.isSurrogate(next) || canBegin("" + c + next);
            known = (pair & 0xFFFFFFFFL) << 1 | (can ? 1 : 0);
            pairs[slot] = known;
        }
        return (known & 1) == 1;
    }

    private boolean canBegin(String text) {
        var m = pattern.matcher(text);
        return m.lookingAt() || m.hitEnd();
    }

    /** One pass over a text. */
    public final class Scan {
        private final String text;
        private final int end;
        private Matcher matcher;
        private int at;
        private int mark = -1;

        private Scan(String text, int from, int to) {
            this.text = text;
            this.at = possible(text, from, to) ? from : to;
            this.end = to;
        }

        public boolean find() {
            for (; at < end; at++) {
                if (marks.isEmpty()) {
                    while (at < end && !begins(text, at, text.length())) {
                        at++;
                    }
                } else {
                    at = nearMark();
                }
                if (at >= end) {
                    return false;
                }
                if (matcher == null) {
                    matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
                }
                if (matcher.region(at, end).lookingAt()) {
                    at = Math.max(at + 1, matcher.end());
                    return true;
                }
            }
            return false;
        }

        /** The next place that has a mark within reach. */
        private int nearMark() {
            if (mark < at + least) {
                mark = at + least;
                while (mark < end && marks.indexOf(text.charAt(mark)) < 0) {
                    mark++;
                }
            }
            return mark >= end ? end : Math.max(at, mark - most);
        }

        /** The match that {@link #find()} came to. */
        public Matcher match() {
            return matcher;
        }
    }
}
