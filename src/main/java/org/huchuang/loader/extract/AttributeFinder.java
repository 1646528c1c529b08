package org.huchuang.loader.extract;

import java.util.List;
import org.huchuang.loader.text.Document;

/** Finds the attributes that a document states. */
final class AttributeFinder {
    private AttributeFinder() {}

    static AttributeFinder create() {
        return new AttributeFinder();
    }

    List<Attribute> find(Document document, List<Entity> entities) {
        return List.of();
    }
}
