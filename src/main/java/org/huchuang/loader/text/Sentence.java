package org.huchuang.loader.text;

import java.util.Objects;
import java.util.Optional;
import org.huchuang.loader.article.Span;

/**
 * A sentence of a document.
 *
 * @param index position in {@link Document#sentences()}
 * @param paragraph number of the paragraph (block of lines) it stands in, from 0
 * @param span over the document's cleaned text
 * @param role what part it plays on the page
 * @param speaker who says it, where the layout tells: "屈炜：…"
 */
public record Sentence(int index, int paragraph, Span span, Role role, Optional<String> speaker) {
    public Sentence {
        Objects.requireNonNull(span);
        Objects.requireNonNull(role);
        Objects.requireNonNull(speaker);
    }

    /** What a sentence is on the page. */
    public enum Role {
        /** The article's title, which is not part of its body. */
        TITLE,
        /** A heading inside the body. */
        HEADING,
        /** Running text. */
        BODY,
        /** An item of a list, a table row. */
        ITEM,
        /** Words under a picture, such as a speaker's name and posts. */
        CAPTION,
        /** Source, author, editor, share footer: not part of what the article says. */
        CREDIT
    }
}
