package org.huchuang.loader.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose every character knows from where to where it stood in the original. Immutable. */
final class Traced implements CharSequence {
    static final Traced EMPTY = new Traced("", new int[0], new int[0]);

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Traced(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Traced of(String original) {
        var starts = new int[original.length()];
        var ends = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new Traced(original, starts, ends);
    }

    int startOf(int i) {
        return starts[i];
    }

    int endOf(int i) {
        return ends[i];
    }

    Traced slice(int from, int to) {
        return new Traced(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    Traced plus(String joint, Traced next) {
        var made = new Builder();
        made.add(this, 0, length());
        int at = length() == 0 ? (next.length() == 0 ? 0 : next.startOf(0)) : endOf(length() - 1);
        for (int i = 0; i < joint.length(); i++) {
            made.add(joint.charAt(i), at, at);
        }
        made.add(next, 0, next.length());
        return made.build();
    }

    Traced strip() {
        return stripped(0, length());
    }

    /** A stretch without the spaces around it. */
    Traced stripped(int first, int behind) {
        int from = first;
        int to = behind;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == length() ? this : slice(from, to);
    }

    /** Without the stretches that a pattern matches. */
    Traced without(Pattern unwanted) {
        Matcher m = unwanted.matcher(text);
        if (!m.find()) {
            return this;
        }
        var made = new Builder();
        int from = 0;
        do {
            made.add(this, from, m.start());
            from = m.end();
        } while (m.find());
        made.add(this, from, length());
        return made.build();
    }

    boolean isBlank() {
        return strip().length() == 0;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int i) {
        return text.charAt(i);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** Collects characters with their places. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        void add(char c, int start, int end) {
            int n = text.length();
            room(n + 1);
            starts[n] = start;
            ends[n] = end;
            text.append(c);
        }

        void add(Traced other, int from, int to) {
            int n = text.length();
            room(n + to - from);
            System.arraycopy(other.starts, from, starts, n, to - from);
            System.arraycopy(other.ends, from, ends, n, to - from);
            text.append(other.text, from, to);
        }

        private void room(int length) {
            if (length > starts.length) {
                int more = Math.max(length, 2 * starts.length);
                starts = Arrays.copyOf(starts, more);
                ends = Arrays.copyOf(ends, more);
            }
        }

        int length() {
            return text.length();
        }

        /** The offset just after the last character added. */
        int end() {
            return text.isEmpty() ? 0 : ends[text.length() - 1];
        }

        int[] starts() {
            return Arrays.copyOf(starts, text.length());
        }

        int[] ends() {
            return Arrays.copyOf(ends, text.length());
        }

        Traced build() {
            return text.isEmpty() ? EMPTY : new Traced(text.toString(), starts(), ends());
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
