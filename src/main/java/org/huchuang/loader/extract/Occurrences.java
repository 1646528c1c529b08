package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.article.Span;

/** Finds where a document repeats a name. */
final class Occurrences {
    private Occurrences() {}

    /** Every place of a name in a text where it does not cut a word in two. */
    static List<Span> of(String name, String text, Words words) {
        var found = new ArrayList<Span>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            int end = at + name.length();
            if (words.boundary(at) && words.boundary(end) && !latin(text, at - 1, at) && !latin(text, end - 1, end)) {
                found.add(new Span(at, end));
            }
        }
        return found;
    }

    private static boolean latin(String text, int left, int right) {
        return left >= 0 && right < text.length() && letter(text.charAt(left)) && letter(text.charAt(right));
    }

    private static boolean letter(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
