package org.huchuang.loader.extract;

import java.util.List;
import java.util.Set;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.ontology.EntityType;

/**
 * Things that an enumeration puts on one footing: 甲、乙和丙.
 *
 * @param members in text order, at least one
 */
record Group(List<Named> members) {
    Group {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A group has a member.");
        }
    }

    int start() {
        return members.get(0).span().start();
    }

    int end() {
        return members.get(members.size() - 1).span().end();
    }

    Span span() {
        return new Span(start(), end());
    }

    boolean has(Set<EntityType> kinds) {
        for (var m : members) {
            if (kinds.contains(m.entity().type())) {
                return true;
            }
        }
        return false;
    }

    /** The members of some kinds. */
    List<Named> of(Set<EntityType> kinds) {
        return members.stream().filter(m -> kinds.contains(m.entity().type())).toList();
    }
}
