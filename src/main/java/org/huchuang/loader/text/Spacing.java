package org.huchuang.loader.text;

import org.huchuang.loader.knowledge.Surnames;

/** Spaces as a Chinese reader wants them: none that only the layout made, one between words of Latin letters. */
final class Spacing {
    private Spacing() {}

    /** Two pieces of a broken line as one: nothing between Chinese characters, a space between Latin words. */
    static Traced join(Traced first, Traced next) {
        if (first.length() == 0 || next.length() == 0) {
            return first.plus("", next);
        }
        char a = first.charAt(first.length() - 1);
        char b = next.charAt(0);
        boolean words = latin(b) && (latin(a) || ",.;:)".indexOf(a) >= 0);
        boolean number = Character.isDigit(a) && Character.isDigit(b);
        return first.plus(words && !number ? " " : "", next);
    }

    /** Runs of spaces as one space; the space inside a spread-out name ({@code 田  野}) and around {@code •} goes. */
    static Traced collapse(Traced line, boolean layout) {
        if (line.toString().indexOf(' ') < 0) {
            return line;
        }
        var made = new Traced.Builder();
        int i = 0;
        while (i < line.length()) {
            int to = i;
            while (to < line.length() && line.charAt(to) != ' ') {
                to++;
            }
            made.add(line, i, to);
            i = to;
            while (to < line.length() && line.charAt(to) == ' ') {
                to++;
            }
            boolean edge = i == 0 || to == line.length();
            if (to > i && !edge && !meansNothing(line, i, to, layout)) {
                made.add(' ', line.startOf(i), line.endOf(to - 1));
            }
            i = to;
        }
        return made.build();
    }

    private static boolean meansNothing(Traced line, int from, int to, boolean layout) {
        char a = line.charAt(from - 1);
        char b = line.charAt(to);
        if (dot(a) && han(b) || han(a) && dot(b)) {
            return true;
        }
        if (han(a) && han(b)) {
            boolean justified = layout && to - from > 1 && Surnames.couldBeName("" + a + b);
            return justified || single(line, from - 1) && single(line, to);
        }
        return layout && (a >= '\u2e80' || b >= '\u2e80' || punctuation(a) || punctuation(b));
    }

    /** A Chinese character that stands alone between spaces or other signs. */
    private static boolean single(Traced line, int at) {
        boolean before = at == 0 || !han(line.charAt(at - 1));
        boolean after = at + 1 == line.length() || !han(line.charAt(at + 1));
        return before && after;
    }

    static boolean han(char c) {
        return Character.isIdeographic(c) || c == '\ufffd';
    }

    private static boolean punctuation(char c) {
        return "•·・‧—“”‘’".indexOf(c) >= 0;
    }

    private static boolean dot(char c) {
        return "•·・‧∙".indexOf(c) >= 0;
    }

    private static boolean latin(char c) {
        return c < '\u2e80' && Character.isLetterOrDigit(c);
    }
}
