package org.huchuang.loader.extract;

/** Where the clause around a figure begins and ends. */
final class FigureClause {
    private static final String BREAKS = "，；。：！？,;:!?…\n";
    private static final int WINDOW = 200; // no clause is longer; keeps odd input linear

    private FigureClause() {}

    /** The words of the clause around a range. */
    static String around(String text, int from, int to) {
        return text.substring(start(text, from), end(text, to));
    }

    /** What the clause before the one around a place is about; empty when there is none. */
    static String subjectBefore(String text, int at) {
        int start = start(text, at);
        return start < 2
                ? ""
                : MeasureNames.front(text.substring(start(text, start - 1), start - 1))
                        .subject();
    }

    static int start(String text, int at) {
        int i = at - 1;
        while (i >= 0
                && i > at - WINDOW
                && BREAKS.indexOf(text.charAt(i)) < 0
                && !(text.charAt(i) == '（' && text.substring(i, at).indexOf('）') < 0)) {
            i--;
        }
        return i + 1;
    }

    static int end(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + WINDOW && BREAKS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
