package org.huchuang.loader.extract;

import java.util.List;
import org.huchuang.loader.text.Document;

/** Finds the relations that a document states. */
final class RelationFinder {
    private RelationFinder() {}

    static RelationFinder create() {
        return new RelationFinder();
    }

    List<Relation> find(Document document, List<Entity> entities) {
        return List.of();
    }
}
