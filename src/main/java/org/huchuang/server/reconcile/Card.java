package org.huchuang.server.reconcile;

import java.util.List;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.server.search.Thing;

/**
 * What a preview shows: a thing, or a class or property.
 *
 * @param id identifier
 * @param name first name
 * @param note class, place
 * @param names its other names
 * @param mentions number of articles, 0 for a class or property
 */
public record Card(String id, String name, String note, List<String> names, int mentions) {
    static Card of(Thing thing, String note) {
        return new Card(
                thing.local(),
                thing.label(),
                note,
                thing.names().stream().filter(n -> !n.equals(thing.label())).toList(),
                thing.mentions());
    }

    static Card of(Term term) {
        return new Card(term.id(), term.zh(), term.en(), List.of(), 0);
    }
}
