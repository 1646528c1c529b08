package org.huchuang.loader.extract;

import java.util.Objects;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.ontology.EntityType;

/**
 * A place of the cleaned text that names something.
 *
 * @param span over the cleaned text
 * @param surface the words, as the cleaned text has them
 * @param type what is named
 * @param name the fullest name known for it: the authority's, the one the text defines, else the surface
 * @param key the authority's key, where the name is known there
 * @param rule which rule found it
 * @param confidence from 0 to 1
 */
public record Mention(
        Span span, String surface, EntityType type, String name, Optional<String> key, String rule, double confidence) {
    public Mention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(type);
        Objects.requireNonNull(key);
        Objects.requireNonNull(rule);
        if (surface.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A mention has words and a name.");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1.");
        }
    }

    /** The same up to a later end, with what stands in the text up to there. */
    Mention reaching(int end, String text) {
        var longer = new Span(span.start(), end);
        return new Mention(longer, longer.of(text), type, name, key, rule, confidence);
    }
}
