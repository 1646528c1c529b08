package org.huchuang.ontology;

import java.util.List;
import java.util.Objects;

/**
 * A known thing that a name may stand for.
 *
 * @param key of the authority or code list
 * @param name its official name
 * @param type its class
 * @param score 0 to 1; from {@link Resolver#SURE} on it may be taken for certain, if nothing else comes near
 * @param matched which of its names came nearest
 * @param explanation what speaks for and against it, one phrase each
 */
public record Candidate(
        String key, String name, EntityType type, double score, String matched, List<String> explanation) {
    public Candidate {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        explanation = List.copyOf(explanation);
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("A score lies between 0 and 1, not at " + score + ".");
        }
    }
}
