package org.huchuang.loader.extract;

import java.util.Objects;
import org.huchuang.ontology.AttributeType;

/**
 * A stated attribute of one entity.
 *
 * @param entity whose
 * @param type which
 * @param value as the guidelines write it: ISO dates and intervals, amounts with their unit as written
 * @param evidence why it is believed
 */
public record Attribute(Entity entity, AttributeType type, String value, Evidence evidence) implements Fact {
    public Attribute {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(type);
        Objects.requireNonNull(evidence);
        if (value.isBlank()) {
            throw new IllegalArgumentException("An attribute has a value.");
        }
    }
}
