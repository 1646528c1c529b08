package org.huchuang.loader.extract;

import java.util.List;
import org.huchuang.loader.text.Document;

/**
 * A document as the relation rules see it.
 *
 * @param document its sentences
 * @param entities what it names
 * @param lines its sentences with their mentions
 * @param topics what it is about
 */
record Reading(Document document, List<Entity> entities, List<Line> lines, Topics topics) {
    static Reading of(Document document, List<Entity> entities, Anaphors anaphors) {
        var lines = Line.of(document, entities, anaphors);
        return new Reading(document, entities, lines, Topics.of(document, entities, lines));
    }
}
