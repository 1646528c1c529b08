package org.huchuang.server.links;

import java.util.Set;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;
import org.huchuang.server.links.Edge.Stated;

/**
 * Which edges count.
 *
 * @param types classes of the things an edge may lead to, none for all
 * @param relations that may be followed, none for all
 * @param fromYear first year of articles, 0 for any
 * @param toYear last year of articles, 0 for any
 * @param source publisher of articles, {@code ""} for any
 */
public record Filter(Set<EntityType> types, Set<RelationType> relations, int fromYear, int toYear, String source) {
    public static final Filter NONE = new Filter(Set.of(), Set.of(), 0, 0, "");

    public Filter {
        types = Set.copyOf(types);
        relations = Set.copyOf(relations);
    }

    boolean allows(EntityType type) {
        return types.isEmpty() || types.contains(type);
    }

    boolean allows(RelationType relation) {
        return relations.isEmpty() || relations.contains(relation);
    }

    /** Whether it asks about articles at all; what no article states is left out then. */
    boolean asksForArticles() {
        return fromYear > 0 || toYear > 0 || !source.isEmpty();
    }

    boolean allows(Stated fact) {
        return (fromYear == 0 || fact.year() >= fromYear)
                && (toYear == 0 || fact.year() > 0 && fact.year() <= toYear)
                && (source.isEmpty() || source.equals(fact.source()));
    }
}
