package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.Set;
import org.huchuang.ontology.EntityType;

/** Names inside names: which mention may stay within a longer one. */
final class Nesting {
    static final String PARENT = "parent";
    private static final Set<EntityType> UNITS = EnumSet.of(
            EntityType.UNIVERSITY,
            EntityType.LABORATORY,
            EntityType.RESEARCH_INSTITUTE,
            EntityType.GOVERNMENT_BODY,
            EntityType.PLATFORM,
            EntityType.ASSOCIATION,
            EntityType.INCUBATOR);

    private Nesting() {}

    /** The same mention, marked as the larger organisation of the unit whose name it begins. */
    static Mention parent(Mention m) {
        return new Mention(m.span(), m.surface(), m.type(), m.name(), m.key(), PARENT, m.confidence());
    }

    /** Whether both are mentions in their own right although one lies in the other. */
    static boolean bothStand(Mention outer, Mention inner) {
        return governed(outer, inner)
                || inner.rule().equals(PARENT)
                        && outer.span().start() == inner.span().start()
                        && outer.span().length() > inner.span().length()
                        && UNITS.contains(outer.type());
    }

    /** A district is a place too where it stands for its government. */
    private static boolean governed(Mention outer, Mention inner) {
        return outer.rule().equals(HeadOfPlace.RULE)
                && inner.type() == EntityType.PLACE
                && inner.span().end() == outer.span().end();
    }
}
