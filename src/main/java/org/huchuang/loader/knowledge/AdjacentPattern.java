package org.huchuang.loader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;
import org.huchuang.resource.Table;

/**
 * One row of {@code loader/patterns/adjacent.tsv}: two names side by side that need no verb.
 *
 * @param relation what their standing together states
 * @param first kinds of the one before
 * @param second kinds of the one behind
 * @param between words that may stand between them; quotation marks do not count
 * @param tail words of which one must follow within a few characters, empty when none must
 * @param firstIsSubject whether the one before is the subject
 * @param confidence from 0 to 1
 */
public record AdjacentPattern(
        RelationType relation,
        Set<EntityType> first,
        Set<EntityType> second,
        Set<String> between,
        List<String> tail,
        boolean firstIsSubject,
        double confidence) {
    public static List<AdjacentPattern> packed() {
        var out = new ArrayList<AdjacentPattern>();
        for (var row : Table.read("loader/patterns/adjacent.tsv").rows()) {
            out.add(new AdjacentPattern(
                    RelationType.of(row.get("relation")),
                    EntityKinds.of(row.list("first")),
                    EntityKinds.of(row.list("second")),
                    row.get("between").isEmpty() ? Set.of("") : Set.copyOf(row.list("between")),
                    row.list("tail"),
                    row.get("subject").equals("first"),
                    Double.parseDouble(row.get("confidence"))));
        }
        return List.copyOf(out);
    }

    /** Whether two names with these words between them are such a pair. */
    public boolean fits(EntityType before, String words, EntityType behind) {
        return first.contains(before) && second.contains(behind) && between.contains(words);
    }
}
