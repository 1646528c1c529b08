package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An entity that a code list knows: a field of technology or a place.
 *
 * @param key of its identifier {@code {base}id/{kind}/{key}}
 * @param type its class
 * @param prefLabel Chinese name
 * @param altLabels other names met in Chinese text, short forms such as AI and 6G among them
 * @param english English name
 * @param broader keys of the fields above it, or of the places it lies in; empty at the top
 */
public record Concept(
        String key, EntityType type, String prefLabel, List<String> altLabels, String english, List<String> broader) {
    public Concept {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(english);
        altLabels = List.copyOf(altLabels);
        broader = List.copyOf(broader);
        if (prefLabel.isBlank()) {
            throw new IllegalArgumentException("A concept has a Chinese name.");
        }
    }

    /** The Chinese name, then the other names met in Chinese text. */
    public List<String> names() {
        var names = new ArrayList<String>();
        names.add(prefLabel);
        names.addAll(altLabels);
        return names;
    }
}
