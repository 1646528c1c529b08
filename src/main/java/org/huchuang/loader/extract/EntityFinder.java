package org.huchuang.loader.extract;

import java.util.List;
import org.huchuang.loader.text.Document;

/** Finds what a document names: runs the finders, decides between overlapping mentions, joins mentions of one thing. */
final class EntityFinder {
    private final List<MentionFinder> finders;

    private EntityFinder(List<MentionFinder> finders) {
        this.finders = finders;
    }

    static EntityFinder create() {
        return new EntityFinder(List.of());
    }

    List<Entity> find(Document document) {
        var words = Words.of(document);
        finders.forEach(f -> f.find(document, words));
        return List.of();
    }
}
