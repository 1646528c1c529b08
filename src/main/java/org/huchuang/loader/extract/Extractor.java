package org.huchuang.loader.extract;

import org.huchuang.loader.knowledge.Calibration;
import org.huchuang.loader.text.Document;

/** The front door of extraction: what a document says, thing by thing. Safe for use by many threads. */
public final class Extractor {
    private final EntityFinder entities;
    private final RelationFinder relations;
    private final AttributeFinder attributes;
    private final IndicatorFinder indicators;
    private final Calibrated calibrated;

    private Extractor(
            EntityFinder entities,
            RelationFinder relations,
            AttributeFinder attributes,
            IndicatorFinder indicators,
            Calibrated calibrated) {
        this.entities = entities;
        this.relations = relations;
        this.attributes = attributes;
        this.indicators = indicators;
        this.calibrated = calibrated;
    }

    /** With the packed knowledge and authority; costly, so make one and keep it. */
    public static Extractor create() {
        return new Extractor(
                EntityFinder.create(),
                RelationFinder.create(),
                AttributeFinder.create(),
                IndicatorFinder.create(),
                new Calibrated(Calibration.packed()));
    }

    public Extraction extract(Document document) {
        var found = entities.find(document);
        var reading = relations.read(document, found);
        return calibrated.of(new Extraction(
                document,
                found,
                relations.find(reading),
                attributes.find(reading),
                indicators.find(document, found, reading.stretches())));
    }
}
