package org.huchuang.loader.identity;

import java.util.Objects;
import java.util.Set;
import org.huchuang.ontology.EntityType;

/**
 * A thing as one article has it.
 *
 * @param iri its identifier
 * @param type its class there
 * @param name its name there
 * @param others other names there
 * @param posts identifiers of the bodies where it holds a position, for a person
 */
public record Sighting(String iri, EntityType type, String name, Set<String> others, Set<String> posts) {
    public Sighting {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(type);
        Objects.requireNonNull(name);
        others = Set.copyOf(others);
        posts = Set.copyOf(posts);
    }
}
