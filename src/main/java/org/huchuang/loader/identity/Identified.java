package org.huchuang.loader.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huchuang.loader.extract.Entity;
import org.huchuang.loader.extract.Extraction;

/**
 * An extraction whose names have identities.
 *
 * @param extraction what was read
 * @param things by entity id; two entities may be one thing
 * @param publisher who published the article
 * @param identifications names that were recognised though spelled otherwise, in the order of the entities
 */
public record Identified(
        Extraction extraction,
        Map<String, Thing> things,
        Optional<Thing> publisher,
        List<Identification> identifications) {
    public Identified {
        Objects.requireNonNull(extraction);
        Objects.requireNonNull(publisher);
        things = Map.copyOf(things);
        identifications = List.copyOf(identifications);
    }

    public Thing thing(Entity entity) {
        var thing = things.get(entity.id());
        if (thing == null) {
            throw new IllegalArgumentException("Entity " + entity.id() + " is not one of this extraction.");
        }
        return thing;
    }

    /** The thing that bears this name in the article, when one alone does. */
    public Optional<Thing> named(String name) {
        var found = extraction.entities().stream()
                .filter(e -> e.name().equals(name) || e.aliases().contains(name))
                .map(this::thing)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
