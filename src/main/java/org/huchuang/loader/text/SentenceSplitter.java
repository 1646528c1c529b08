package org.huchuang.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.article.Span;

/** Cuts a paragraph after 。！？； and closing quotes; inside brackets and book titles only a full stop ends a sentence. */
final class SentenceSplitter {
    private static final String ENDS = "。！？；!?";
    private static final String CLOSERS = "”’）》」』】)\"";

    private static final String PAUSES = "，,、：: ";

    private static final int LONGEST_CAPTION = 120;

    /** No writer's sentence is as long; rules that look around inside one stay fast on pages without full stops. */
    private static final int LONGEST = 1000;

    private SentenceSplitter() {}

    /** A caption is one sentence, unless it is long. */
    static List<Span> split(Block block) {
        boolean whole = block.role() == Sentence.Role.CAPTION && block.text().length() <= LONGEST_CAPTION;
        return whole
                ? List.of(new Span(0, block.text().length()))
                : split(block.text().toString());
    }

    /** Spans over the paragraph that leave out nothing but spaces. */
    static List<Span> split(String paragraph) {
        var spans = new ArrayList<Span>();
        int from = 0;
        int title = 0;
        int bracket = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            title = Math.max(0, title + depth(c, '《', '》'));
            bracket = Math.max(0, bracket + depth(c, '（', '）') + depth(c, '(', ')'));
            if (i - from >= LONGEST) {
                int to = pause(paragraph, from, i);
                add(spans, paragraph, from, to);
                from = to;
                title = 0;
                bracket = 0;
                i = to - 1;
                continue;
            }
            if (!ends(paragraph, i) || title > 0 || bracket > 0 && c != '。') {
                continue;
            }
            int to = i + 1;
            while (to < paragraph.length()
                    && (CLOSERS.indexOf(paragraph.charAt(to)) >= 0 || ENDS.indexOf(paragraph.charAt(to)) >= 0)) {
                bracket = Math.max(0, bracket + depth(paragraph.charAt(to), '（', '）'));
                to++;
            }
            add(spans, paragraph, from, to);
            from = to;
            i = to - 1;
        }
        add(spans, paragraph, from, paragraph.length());
        return spans;
    }

    /** Behind the last pause of an overlong stretch, else at its end. */
    private static int pause(String text, int from, int to) {
        for (int i = to; i > from + LONGEST / 2; i--) {
            if (PAUSES.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private static int depth(char c, char open, char close) {
        return c == open ? 1 : c == close ? -1 : 0;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c != '.') {
            return c == '!' || c == '?'
                    ? i + 1 == text.length() || text.charAt(i + 1) != '/' && !word(text, i + 1)
                    : ENDS.indexOf(c) >= 0;
        }
        boolean spaceAndCapital =
                i + 2 < text.length() && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2));
        return spaceAndCapital
                && i > 2
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2));
    }

    private static boolean word(String text, int i) {
        char c = text.charAt(i);
        return c < '\u2e80' && (Character.isLetterOrDigit(c) || c == '=' || c == '_');
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }
}
