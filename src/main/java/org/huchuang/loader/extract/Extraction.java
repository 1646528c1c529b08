package org.huchuang.loader.extract;

import java.util.List;
import java.util.Objects;
import org.huchuang.loader.text.Document;

/**
 * All that was read out of one document.
 *
 * @param document where it was read
 * @param entities in order of first mention
 * @param relations in text order
 * @param attributes in text order
 * @param indicators in text order
 */
public record Extraction(
        Document document,
        List<Entity> entities,
        List<Relation> relations,
        List<Attribute> attributes,
        List<Indicator> indicators) {
    public Extraction {
        Objects.requireNonNull(document);
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        attributes = List.copyOf(attributes);
        indicators = List.copyOf(indicators);
    }
}
