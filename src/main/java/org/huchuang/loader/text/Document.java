package org.huchuang.loader.text;

import java.util.List;
import java.util.Objects;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Span;

/**
 * An article ready for reading: cleaned text, its sentences, and the way back to the original.
 *
 * @param article where it came from
 * @param text the title, a line break, then the cleaned body: entities decoded, lines healed, no layout noise
 * @param origin where each character of {@code text} stands in the article
 * @param sentences in reading order, none overlapping
 */
public record Document(Article article, String text, Origin origin, List<Sentence> sentences) {
    public Document {
        Objects.requireNonNull(article);
        Objects.requireNonNull(origin);
        sentences = List.copyOf(sentences);
    }

    /** The words of a span of the cleaned text. */
    public String at(Span span) {
        return span.of(text);
    }

    /** The sentence that holds the start of a span; the last one before it when none does. */
    public Sentence sentenceAt(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int mid = (low + high + 1) >>> 1;
            if (sentences.get(mid).span().start() <= span.start()) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return sentences.get(low);
    }
}
