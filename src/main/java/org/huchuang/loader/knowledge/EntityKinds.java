package org.huchuang.loader.knowledge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huchuang.ontology.EntityType;

/** Reads a list of entity classes as the pattern tables write it; {@code Organisation} stands for every kind of it, {@code -Media} takes one out again. */
final class EntityKinds {
    private EntityKinds() {}

    static Set<EntityType> of(List<String> words) {
        var kinds = EnumSet.noneOf(EntityType.class);
        for (var word : words) {
            if (word.startsWith("-")) {
                kinds.remove(EntityType.of(word.substring(1)));
            } else if (word.equals("Organisation")) {
                for (var t : EntityType.values()) {
                    if (t.isOrganization()) {
                        kinds.add(t);
                    }
                }
            } else {
                kinds.add(EntityType.of(word));
            }
        }
        return Set.copyOf(kinds);
    }
}
