package org.huchuang.loader.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.text.Document;

/**
 * A document as the relation rules see it.
 *
 * @param document its sentences
 * @param entities what it names
 * @param lines its sentences with their mentions
 * @param topics what it is about
 * @param stretches its sentences with their dates and quantities
 */
record Reading(Document document, List<Entity> entities, List<Line> lines, Topics topics, List<Stretch> stretches) {
    static Reading of(Document document, List<Entity> entities, Anaphors anaphors) {
        var lines = Line.of(document, entities, anaphors);
        return new Reading(document, entities, lines, Topics.of(document, entities, lines), Stretch.each(document));
    }

    /** By the index of a sentence, what stands in it for things in other words: 该公司, 他. */
    Map<Integer, List<Named>> pointing() {
        var out = new HashMap<Integer, List<Named>>();
        for (var line : lines) {
            var here = line.mentions().stream()
                    .filter(n -> n.mention().rule().equals("anaphor"))
                    .toList();
            if (!here.isEmpty()) {
                out.put(line.sentence().index(), here);
            }
        }
        return out;
    }
}
