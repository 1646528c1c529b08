package org.huchuang.loader.identity;

import java.util.Objects;

/**
 * A name of an article that is not how the authority spells it, and what it was taken for.
 *
 * @param name as the article has it
 * @param thing what it stands for
 * @param score how surely, 0 to 1
 * @param reason in a few words
 */
public record Identification(String name, Thing thing, double score, String reason) {
    public Identification {
        Objects.requireNonNull(name);
        Objects.requireNonNull(thing);
        Objects.requireNonNull(reason);
    }
}
