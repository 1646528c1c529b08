package org.huchuang.loader.text;

import org.huchuang.loader.article.Span;

/** Where each character of a cleaned text stands in the article: in the title, or at an offset of the body. */
public final class Origin {
    private final int titleLength;
    private final int[] starts;
    private final int[] ends;

    /**
     * @param titleLength how many characters of the cleaned text are the title; they map to offsets of the title
     * @param starts for each cleaned character the original offset at which it starts
     * @param ends for each cleaned character the original offset just after it
     */
    Origin(int titleLength, int[] starts, int[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException("Every character has a start and an end.");
        }
        this.titleLength = titleLength;
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /** Whether a span of the cleaned text lies in the title and not in the body. */
    public boolean inTitle(Span cleaned) {
        return cleaned.start() < titleLength;
    }

    /**
     * The same words in the original title or body; of words that run on, from the title or to where a part of
     * the page was moved, the first ones.
     */
    public Span original(Span cleaned) {
        if (cleaned.length() == 0) {
            int at = cleaned.start() < starts.length
                    ? starts[cleaned.start()]
                    : (ends.length == 0 ? 0 : ends[ends.length - 1]);
            return new Span(at, at);
        }
        int end = inTitle(cleaned) ? Math.min(cleaned.end(), titleLength) : cleaned.end();
        int last = end - 1;
        if (ends[last] < starts[cleaned.start()]) {
            // a part of the page was moved to where it belongs: only what stands in order is one stretch
            last = cleaned.start();
            while (last + 1 < end && starts[last + 1] >= starts[last]) {
                last++;
            }
        }
        return new Span(starts[cleaned.start()], ends[last]);
    }
}
