package org.huchuang.loader.extract;

import java.util.Objects;
import org.huchuang.loader.article.Span;

/**
 * Why a fact is believed.
 *
 * @param sentence the sentence or sentences that say it, over the cleaned text
 * @param words the words inside that carry it, over the cleaned text
 * @param rule which rule read it
 * @param confidence from 0 to 1
 */
public record Evidence(Span sentence, Span words, String rule, double confidence) {
    public Evidence {
        Objects.requireNonNull(rule);
        if (!sentence.contains(words)) {
            throw new IllegalArgumentException("The words of a fact stand in its sentence.");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1.");
        }
    }
}
