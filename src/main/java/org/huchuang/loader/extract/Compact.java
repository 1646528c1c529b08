package org.huchuang.loader.extract;

import java.util.List;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;

/** A stretch of a document without its white space, which in Chinese text carries nothing, and the way back. */
final class Compact {
    private final String text;
    private final int[] offsets;

    private Compact(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static Compact of(Document document, Span span) {
        return of(document, List.of(span));
    }

    /** Several stretches in text order, with a line break between them. */
    static Compact of(Document document, List<Span> spans) {
        var text = new StringBuilder();
        int[] offsets = new int[spans.stream().mapToInt(s -> s.length() + 1).sum()];
        for (var span : spans) {
            if (text.length() > 0) {
                offsets[text.length()] = span.start();
                text.append('\n');
            }
            for (int i = span.start(); i < span.end(); i++) {
                char c = document.text().charAt(i);
                if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b') {
                    offsets[text.length()] = i;
                    text.append(c);
                }
            }
        }
        return new Compact(text.toString(), offsets);
    }

    String text() {
        return text;
    }

    /** Where a character of the document stands here; its next neighbour's place when it was left out. */
    int index(int original) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (offsets[mid] < original) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** The same words in the document; the range must not be empty. */
    Span original(int start, int end) {
        return new Span(offsets[start], offsets[end - 1] + 1);
    }
}
