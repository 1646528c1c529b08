package org.huchuang.loader.identity;

import java.util.Objects;
import org.huchuang.ontology.EntityType;

/**
 * What a name stands for.
 *
 * @param iri its identifier, the same in every article
 * @param type its class: the authority's where it is known there
 * @param name its name: the authority's where it is known there
 */
public record Thing(String iri, EntityType type, String name) {
    public Thing {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(type);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A thing has a name.");
        }
    }
}
