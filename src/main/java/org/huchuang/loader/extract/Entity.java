package org.huchuang.loader.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huchuang.ontology.EntityType;

/**
 * One thing an article names, however often.
 *
 * @param id unique in its extraction: {@code e1}, {@code e2} … in order of first mention
 * @param type its class
 * @param name the fullest name
 * @param aliases every other surface form in the document, in order of first use
 * @param key the authority's key, where it is known there
 * @param mentions in text order, at least one
 * @param evidence of its first mention
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        Optional<String> key,
        List<Mention> mentions,
        Evidence evidence)
        implements Fact {
    public Entity {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(key);
        Objects.requireNonNull(evidence);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("An entity is mentioned at least once.");
        }
    }
}
