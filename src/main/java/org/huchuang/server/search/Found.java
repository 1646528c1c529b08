package org.huchuang.server.search;

import java.util.List;
import java.util.Map;
import org.huchuang.ontology.EntityType;

/**
 * What a search found.
 *
 * @param hits the best ones in order
 * @param total how many there are
 * @param byType how many of each class, whichever class was asked for
 */
public record Found(List<Hit> hits, int total, Map<EntityType, Integer> byType) {
    static final Found NOTHING = new Found(List.of(), 0, Map.of());
}
