package org.huchuang.loader.extract;

import java.util.List;
import org.huchuang.loader.text.Document;

/** Finds the indicators that a document states. */
final class IndicatorFinder {
    private IndicatorFinder() {}

    static IndicatorFinder create() {
        return new IndicatorFinder();
    }

    List<Indicator> find(Document document, List<Entity> entities) {
        return List.of();
    }
}
