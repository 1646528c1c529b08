package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.Set;
import org.huchuang.loader.knowledge.Calibration;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.AttributeType;

/** The front door of extraction: what a document says, thing by thing. Safe for use by many threads. */
public final class Extractor {
    private static final Set<AttributeType> SUMS =
            EnumSet.of(AttributeType.FUND_SIZE, AttributeType.GRANT_AMOUNT, AttributeType.FINANCING);

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
        var found = entities.read(document);
        var reading = relations.read(document, found.all());
        var related = relations.find(reading);
        var named = found.without(related);
        var said = attributes.find(reading);
        var figures = indicators.find(document, named, reading.stretches()).stream()
                .filter(i -> said.stream().noneMatch(a -> holds(a, i)))
                .toList();
        return calibrated.of(new Extraction(document, named, related, said, figures));
    }

    /** A sum that is an attribute of one thing is no statistic. */
    private static boolean holds(Attribute a, Indicator i) {
        if (a.type() == AttributeType.FUND_SIZE && a.value().equals(i.value().toPlainString() + i.unit())) {
            return true; // said again elsewhere
        }
        var words = a.evidence().words();
        int end = i.evidence().words().end();
        return SUMS.contains(a.type())
                && words.start() < end
                && end <= words.end()
                && a.value().replace(",", "").contains(i.value().toPlainString());
    }
}
