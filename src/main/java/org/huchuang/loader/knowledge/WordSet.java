package org.huchuang.loader.knowledge;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A word list to be found in running text, longest word first: a tree of characters, so that length of the list costs nothing. */
public final class WordSet {
    private static final int BEHIND = 24; // bits for the node behind and for whether a word ends there
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int ROOM = 16; // bits for each beginning
    private static final int FEW = 12;
    /** So far each of few characters is sought at a time, not to look far ahead for one when another stands near. */
    private static final int STRETCH = 256;
    /** Size of a list without words. */
    private static final int NONE = 1;
    /** Where words of one character begin; longer ones begin at the node that bears their first character's number. */
    private static final int ROOT = Character.MAX_VALUE + 1;

    /**
     * The tree's steps, each at a place that its node and character choose: from above the node, the character, the node
     * behind, and in the last bit whether a word ends there; 0 where there is none.
     */
    private final long[] steps;

    private final int shift;
    private final int size;
    private final int[] onward; // by node: a bit for the last five bits of each character that goes on from there
    // bits for what words begin with, by which most places of a text need no further look; few share one
    private final long[] beginnings; // first characters
    private final long[] alone; // those that are words themselves
    private final long[] pairs; // first and second characters

    private final char[] few; // the first characters when they are so few that each is sought alone

    private WordSet(Set<String> words) {
        int characters = words.stream().mapToInt(String::length).sum();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * characters + 1);
        steps = new long[1 << bits];
        shift = Long.SIZE - bits;
        beginnings = bits(words, 1);
        alone = new long[beginnings.length];
        pairs = bits(words, 2);
        var firsts = new TreeSet<Character>();
        words.forEach(w -> firsts.add(w.charAt(0)));
        few = firsts.size() > FEW ? new char[0] : characters(firsts);
        int nodes = ROOT + NONE;
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
        size = nodes - ROOT;
        onward = new int[size];
        for (long step : steps) {
            int node = (int) (step >>> BEHIND + Character.SIZE) - ROOT;
            if (node > 0) {
                onward[node] |= 1 << (step >>> BEHIND);
            }
        }
    }

    private static char[] characters(Set<Character> all) {
        var out = new StringBuilder();
        all.forEach(out::append);
        return out.toString().toCharArray();
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
        boolean single = word.length() == 1;
        long node = single ? ROOT : word.charAt(0);
        for (int i = single ? 0 : 1; i < word.length(); i++) {
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
        if (at >= to) {
            return 0;
        }
        char c = text.charAt(at);
        if (!has(beginnings, c)) {
            return 0;
        }
        int longest = has(alone, c) && step(ROOT, c) != 0 ? 1 : 0;
        if (at + 1 < to && has(pairs, pair(c, text.charAt(at + 1)))) {
            long step = step(c, text.charAt(at + 1));
            for (int i = at + 2; step != 0; i++) {
                if (endsWord(step)) {
                    longest = i - at;
                }
                step = i < to ? behind(step, text.charAt(i)) : 0;
            }
        }
        return longest;
    }

    /** Of a list of words written backwards: length of the longest that, read so, ends just before {@code end}, 0 when none does. */
    int backwards(String text, int end) {
        if (end <= 0) {
            return 0;
        }
        char c = text.charAt(end - 1);
        if (!has(beginnings, c)) {
            return 0;
        }
        int longest = has(alone, c) && step(ROOT, c) != 0 ? 1 : 0;
        if (end > 1 && has(pairs, pair(c, text.charAt(end - 2)))) {
            long step = step(c, text.charAt(end - 2));
            for (int i = end - 3; step != 0; i--) {
                if (endsWord(step)) {
                    longest = end - i - 1;
                }
                step = i >= 0 ? behind(step, text.charAt(i)) : 0;
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
        if (few.length > 0) {
            return nextOfFew(text, from, to);
        }
        for (int i = size == NONE ? to : from; i < to; i++) {
            if (at(text, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The processor seeks one character in many at once, which for few of them is faster than to ask each place. */
    private int nextOfFew(String text, int from, int to) {
        for (int start = from; start < to; start += STRETCH) {
            int end = Math.min(to, start + STRETCH);
            int first = end;
            for (char c : few) {
                int i = text.indexOf(c, start, first);
                while (i >= 0 && at(text, i, to) == 0) {
                    i = text.indexOf(c, i + 1, first);
                }
                first = i >= 0 ? i : first;
            }
            if (first < end) {
                return first;
            }
        }
        return -1;
    }

    public boolean in(String text) {
        return next(text, 0) >= 0;
    }

    /** Hands over every word between two offsets of a text, overlapping ones too, by where they start, shorter ones first. */
    void each(String text, int from, int to, Found found) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (!has(beginnings, c)) {
                continue;
            }
            long step = has(alone, c) ? step(ROOT, c) : 0;
            if (step != 0) {
                found.at(at, at + 1, (int) behind(step) - ROOT);
            }
            boolean longer = at + 1 < to && has(pairs, pair(c, text.charAt(at + 1)));
            step = longer ? step(c, text.charAt(at + 1)) : 0;
            for (int i = at + 2; step != 0; i++) {
                if (endsWord(step)) {
                    found.at(at, i, (int) behind(step) - ROOT);
                }
                step = i < to ? behind(step, text.charAt(i)) : 0;
            }
        }
    }

    /** Larger than the number of any word. */
    int size() {
        return size;
    }

    /** The number by which {@link #each} knows a word of the list. */
    int number(String word) {
        int[] number = {0};
        each(word, 0, word.length(), (start, end, n) -> number[0] = start == 0 && end == word.length() ? n : number[0]);
        return number[0];
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

    /** The step behind another; most that there are not are known by the node alone, which lies near the last one. */
    private long behind(long step, char c) {
        long node = behind(step);
        return (onward[(int) node - ROOT] >>> c & 1) == 0 ? 0 : step(node, c);
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

    /** Takes a word's place in a text, and its number. */
    @FunctionalInterface
    interface Found {
        void at(int start, int end, int number);
    }
}
