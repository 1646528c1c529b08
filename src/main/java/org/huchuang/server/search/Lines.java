package org.huchuang.server.search;

import java.util.Arrays;
import java.util.BitSet;

/** Many short texts as one long one: a search reads memory from front to end, a millisecond for a hundred thousand names. */
final class Lines {
    private static final char END = '\n';

    private final String text;
    private final int[] starts;
    private final BitSet allowed;

    private Lines(String text, int[] starts, BitSet allowed) {
        this.text = text;
        this.starts = starts;
        this.allowed = allowed;
    }

    /** Where in a line the words stand. */
    enum Place {
        EXACT,
        PREFIX,
        INSIDE
    }

    /** Told of each line that has the words, once, with the best place. */
    interface Found {
        void at(int line, Place place);
    }

    /** Finds the words in all lines; nothing for no words. */
    void find(String words, Found found) {
        if (words.isEmpty() || words.indexOf(END) >= 0) {
            return;
        }
        int line = 0;
        for (int at = text.indexOf(words); at >= 0; ) {
            if (!allowed.get(at)) {
                at = text.indexOf(words, at + 1);
                continue;
            }
            line = lineOf(at, line);
            found.at(line, place(at, words.length(), starts[line]));
            at = line + 1 < starts.length ? text.indexOf(words, starts[line + 1]) : -1;
        }
    }

    private Place place(int at, int length, int start) {
        if (at > start) {
            return Place.INSIDE;
        }
        return text.charAt(at + length) == END ? Place.EXACT : Place.PREFIX;
    }

    private int lineOf(int at, int from) {
        int line = Arrays.binarySearch(starts, from, starts.length, at);
        return line >= 0 ? line : -line - 2;
    }

    /** Collects lines; their numbers count from 0. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final BitSet allowed = new BitSet();
        private final int[] starts;
        private int lines;

        Builder(int lines) {
            this.starts = new int[lines];
        }

        /** A line in which words may start anywhere. */
        void add(String line) {
            allowed.set(text.length(), text.length() + line.length());
            append(line);
        }

        /** A line in which words start at these places only. */
        void add(String line, BitSet at) {
            int start = text.length();
            at.stream().forEach(i -> allowed.set(start + i));
            append(line);
        }

        private void append(String line) {
            starts[lines++] = text.length();
            text.append(line.replace(END, ' ')).append(END);
        }

        Lines build() {
            return new Lines(text.toString(), starts, allowed);
        }
    }
}
