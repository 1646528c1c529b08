package org.huchuang.loader.knowledge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;
import org.huchuang.resource.Table;

/** Which kinds of things a relation may join: {@code loader/patterns/signatures.tsv}. */
public final class Signatures {
    private final Map<RelationType, Ends> ends;

    private Signatures(Map<RelationType, Ends> ends) {
        this.ends = ends;
    }

    /** The packed table; it has one row for every relation. */
    public static Signatures packed() {
        var table = Table.read("loader/patterns/signatures.tsv");
        var ends = new EnumMap<RelationType, Ends>(RelationType.class);
        for (var row : table.rows()) {
            ends.put(
                    RelationType.of(row.get("relation")),
                    new Ends(EntityKinds.of(row.list("subjects")), EntityKinds.of(row.list("objects"))));
        }
        if (ends.size() != RelationType.values().length) {
            throw new HuchuangException(Code.KNOWLEDGE, table.path() + " does not name every relation");
        }
        return new Signatures(ends);
    }

    public Ends of(RelationType relation) {
        return ends.get(relation);
    }

    /** Whether a relation may hold between things of these kinds. */
    public boolean allows(RelationType relation, EntityType subject, EntityType object) {
        return of(relation).subjects().contains(subject)
                && of(relation).objects().contains(object);
    }

    /**
     * The two ends of a relation.
     *
     * @param subjects kinds that may be its subject
     * @param objects kinds that may be its object
     */
    public record Ends(Set<EntityType> subjects, Set<EntityType> objects) {}
}
