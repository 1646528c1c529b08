package org.huchuang.ontology;

import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One thing in a graph that does not fit the shapes.
 *
 * @param focus the claim, entity, indicator, activity or article that must not enter
 * @param path the property at fault, in SPARQL syntax with prefixes; none when the node as a whole does not fit
 * @param message what is wrong, in Chinese and English
 */
public record Violation(Node focus, Optional<String> path, String message) {
    public Violation {
        Objects.requireNonNull(focus);
        Objects.requireNonNull(path);
        if (message.isBlank()) {
            throw new IllegalArgumentException("A violation says what is wrong.");
        }
    }
}
