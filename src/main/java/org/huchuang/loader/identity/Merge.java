package org.huchuang.loader.identity;

import java.util.Objects;

/**
 * Two identifiers that turned out to be one thing.
 *
 * @param from the identifier given up
 * @param to the one kept
 * @param score how surely, 0 to 1
 * @param reason in a few words
 */
public record Merge(String from, String to, double score, String reason) {
    public Merge {
        Objects.requireNonNull(to);
        Objects.requireNonNull(reason);
        if (from.equals(to)) {
            throw new IllegalArgumentException(from + " is itself already.");
        }
    }
}
