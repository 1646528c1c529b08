package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Sentence;

/**
 * Items separated by 、, the last one by 和, 与 or 及 too.
 *
 * @param span from the start of the first item, which may have other words in front, to the end of the last
 * @param items at least two
 */
record Enumeration(Span span, List<Span> items) {
    private static final String ENDS = ",;:!?，。；：！？、“”（） \t\n\u000b\f\r";
    private static final int LEAST = 2;
    private static final int MOST = 20;

    /** Every enumeration of a text's sentences. */
    static List<Enumeration> in(String text, List<Sentence> sentences) {
        var all = new ArrayList<Enumeration>();
        for (var sentence : sentences) {
            int from = sentence.span().start();
            int to = sentence.span().end();
            for (int mark = text.indexOf('、', from, to); mark >= 0; mark = text.indexOf('、', from, to)) {
                int start = itemStart(text, from, mark);
                int end = start < 0 ? mark : runEnd(text, mark, to);
                if (end > mark) {
                    all.add(of(start, end, text));
                }
                from = Math.max(mark + 1, end);
            }
        }
        return all;
    }

    /** Where the item before a mark starts, -1 when it is too short for one. */
    private static int itemStart(String text, int from, int mark) {
        int start = mark;
        while (start > from && mark - start < MOST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return mark - start < LEAST ? -1 : start;
    }

    /** Where the items behind a mark end; the mark itself when there is none. */
    private static int runEnd(String text, int mark, int to) {
        int end = mark;
        while (end < to && text.charAt(end) == '、') {
            int item = end + 1;
            while (item < to && item - end <= MOST && ENDS.indexOf(text.charAt(item)) < 0) {
                item++;
            }
            if (item - end - 1 < LEAST) {
                break;
            }
            end = item;
        }
        return end;
    }

    private static Enumeration of(int start, int end, String text) {
        var items = new ArrayList<Span>();
        int from = start;
        int last = start;
        for (int i = start; i <= end; i++) {
            boolean tail = text.lastIndexOf('、', end - 1) < i;
            boolean cut = i == end
                    || text.charAt(i) == '、'
                    || tail && i > from && (text.charAt(i) == '等' || "和与及".indexOf(text.charAt(i)) >= 0);
            if (cut && i > from) {
                items.add(new Span(from, i));
                last = i;
                from = i + 1;
            }
            if (i < end && text.charAt(i) == '等' && tail) {
                break;
            }
        }
        return new Enumeration(new Span(start, last), items);
    }
}
