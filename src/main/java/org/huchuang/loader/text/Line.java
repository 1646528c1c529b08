package org.huchuang.loader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a page.
 *
 * @param text without line end and without spaces around
 * @param afterBlank whether an empty line, or the page's beginning, stands before it
 * @param afterTitle whether the article's title stands before it
 */
record Line(Traced text, boolean afterBlank, boolean afterTitle) {

    /** The lines that hold something. */
    static List<Line> of(Traced page) {
        var lines = new ArrayList<Line>();
        boolean blank = true;
        int from = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i < page.length() && !isEnd(page.charAt(i))) {
                continue;
            }
            var text = page.stripped(from, i);
            boolean pair = i > 0 && i < page.length() && page.charAt(i) == '\n' && page.charAt(i - 1) == '\r';
            if (text.length() > 0) {
                lines.add(new Line(text, blank, false));
                blank = false;
            } else if (!pair) {
                blank = true;
            }
            from = i + 1;
        }
        return lines;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b';
    }

    /** Columns it takes on a page: two for a Chinese character, one for a Latin letter. */
    int width() {
        int w = 0;
        for (int i = 0; i < text.length(); i++) {
            w += text.charAt(i) < '\u2e80' ? 1 : 2;
        }
        return w;
    }
}
