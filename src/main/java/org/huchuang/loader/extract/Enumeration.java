package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Sentence;

/**
 * Items separated by 、, the last one by 和, 与 or 及 too.
 *
 * @param span from the start of the first item, which may have other words in front, to the end of the last
 * @param items at least two
 */
record Enumeration(Span span, List<Span> items) {
    private static final Pattern RUN = Pattern.compile("[^，。；：！？、\\s“”（）]{2,20}(?:、[^，。；：！？、\\s“”（）]{2,20})+");

    /** Every enumeration of a text's sentences. */
    static List<Enumeration> in(String text, List<Sentence> sentences) {
        var all = new ArrayList<Enumeration>();
        for (var sentence : sentences) {
            var span = sentence.span();
            int mark = text.indexOf('、', span.start());
            if (mark >= 0 && mark < span.end()) {
                var m = RUN.matcher(text).region(span.start(), span.end());
                while (m.find()) {
                    all.add(of(m.start(), m.end(), text));
                }
            }
        }
        return all;
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
