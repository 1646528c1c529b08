package org.huchuang.loader.knowledge;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A word list to be found in running text, longest word first: a tree of characters, so that length of the list costs nothing. */
public final class WordSet {
    private static final int BEHIND = 24; // bits for the node behind and for whether a word ends there
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int ROOM = 16; // bits for each beginning

    /**
     * The tree's steps, each at a place that its node and character choose: from above the node, the character, the node
     * behind, and in the last bit whether a word ends there; 0 where there is none.
     */
    private final long[] steps;

    private final int shift;
    // bits for what words begin with, by which most places of a text need no further look; a character or pair shares
    // its
    // bit with few others
    private final long[] beginnings; // first characters
    private final long[] alone; // those that are words themselves
    private final long[] pairs; // first and second characters

    private WordSet(Set<String> words) {
        int characters = words.stream().mapToInt(String::length).sum();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * characters + 1);
        steps = new long[1 << bits];
        shift = Long.SIZE - bits;
        beginnings = bits(words, 1);
        alone = new long[beginnings.length];
        pairs = bits(words, 2);
        int nodes = 1;
        for (var word : words) {
            nodes = plant(word, nodes);
            char first = word.charAt(0);
            set(beginnings, first);
            if (word.length() == 1) {
                set(alone, first);
            } else {
                set(pairs, pair(first, word.charAt(1)));
            }
        }
    }

    /** Room for the different beginnings of words. */
    private static long[] bits(Set<String> words, int length) {
        long different = words.stream()
                .map(w -> w.substring(0, Math.min(length, w.length())))
                .distinct()
                .count();
        return new long[Integer.highestOneBit((int) different * ROOM / Long.SIZE | 1)];
    }

    public static WordSet of(Collection<String> words) {
        var sorted = new TreeSet<>(words);
        sorted.remove("");
        return new WordSet(sorted);
    }

    /** Adds a word to a tree of so many nodes and says how many there are then. */
    private int plant(String word, int nodes) {
        int n = nodes;
        long node = 0;
        for (int i = 0; i < word.length(); i++) {
            int place = place(node, word.charAt(i));
            if (steps[place] == 0) {
                steps[place] = (node << Character.SIZE | word.charAt(i)) << BEHIND | (long) n++ << 1;
            }
            if (i + 1 == word.length()) {
                steps[place] |= 1;
            }
            node = behind(steps[place]);
        }
        return n;
    }

    /** Length of the longest word that starts at {@code at} and ends by {@code to}, 0 when none does. */
    public int at(String text, int at, int to) {
        int longest = 0;
        if (begins(text, at, to)) {
            long node = 0;
            for (int i = at; i < to; i++) {
                long step = step(node, text.charAt(i));
                if (step == 0) {
                    break;
                }
                if (endsWord(step)) {
                    longest = i + 1 - at;
                }
                node = behind(step);
            }
        }
        return longest;
    }

    /** Of a list of words written backwards: length of the longest that, read so, ends just before {@code end}, 0 when none does. */
    int backwards(String text, int end) {
        int longest = 0;
        if (end > 0 && has(beginnings, text.charAt(end - 1))) {
            long node = 0;
            for (int i = end - 1; i >= 0; i--) {
                long step = step(node, text.charAt(i));
                if (step == 0) {
                    break;
                }
                if (endsWord(step)) {
                    longest = end - i;
                }
                node = behind(step);
            }
        }
        return longest;
    }

    /** Where from {@code from} on the first word starts, -1 when there is none. */
    public int next(String text, int from) {
        return next(text, from, text.length());
    }

    /** Where from {@code from} on the first word starts that ends by {@code to}, -1 when there is none. */
    public int next(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (begins(text, i, to) && at(text, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    public boolean in(String text) {
        return next(text, 0) >= 0;
    }

    /** Hands over every word in a text, overlapping ones too, by where they start, shorter ones first. */
    public void each(String text, Found found) {
        for (int at = 0; at < text.length(); at++) {
            long step = begins(text, at, text.length()) ? step(0, text.charAt(at)) : 0;
            for (int to = at + 1; step != 0; to++) {
                if (endsWord(step)) {
                    found.at(at, to);
                }
                step = to < text.length() ? step(behind(step), text.charAt(to)) : 0;
            }
        }
    }

    /** Whether a word between two offsets is not ruled out by its first characters. */
    private boolean begins(String text, int at, int to) {
        if (at >= to) {
            return false;
        }
        char c = text.charAt(at);
        return has(beginnings, c) && (has(alone, c) || at + 1 < to && has(pairs, pair(c, text.charAt(at + 1))));
    }

    private static int pair(char first, char second) {
        return first * 31 + second;
    }

    private static boolean has(long[] bits, int number) {
        return (bits[number >>> 6 & bits.length - 1] >>> number & 1) != 0;
    }

    private static void set(long[] bits, int number) {
        bits[number >>> 6 & bits.length - 1] |= 1L << number;
    }

    private long step(long node, char c) {
        return steps[place(node, c)];
    }

    private static boolean endsWord(long step) {
        return (step & 1) != 0;
    }

    private static long behind(long step) {
        return (step & (1L << BEHIND) - 1) >>> 1;
    }

    /** Where a step stands, else the free place where it would. */
    private int place(long node, char c) {
        long step = node << Character.SIZE | c;
        int place = (int) (step * SPREAD >>> shift);
        while (steps[place] != 0 && steps[place] >>> BEHIND != step) {
            place = place + 1 & steps.length - 1;
        }
        return place;
    }

    /** Takes a word's place in a text. */
    @FunctionalInterface
    public interface Found {
        void at(int start, int end);
    }
}
