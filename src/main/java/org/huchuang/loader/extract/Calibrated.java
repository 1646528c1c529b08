package org.huchuang.loader.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huchuang.loader.knowledge.Calibration;

/** Gives facts the confidence that was measured for their rules, in place of what the rules say of themselves. */
final class Calibrated {
    private final Calibration calibration;

    Calibrated(Calibration calibration) {
        this.calibration = calibration;
    }

    Extraction of(Extraction read) {
        Map<String, Entity> entities = new HashMap<>();
        List<Entity> all = read.entities().stream().map(this::entity).toList();
        all.forEach(e -> entities.put(e.id(), e));
        return new Extraction(
                read.document(),
                all,
                read.relations().stream()
                        .map(r -> new Relation(
                                entities.get(r.subject().id()),
                                r.predicate(),
                                entities.get(r.object().id()),
                                r.qualifiers(),
                                measured("relation", r.evidence())))
                        .toList(),
                read.attributes().stream()
                        .map(a -> new Attribute(
                                entities.get(a.entity().id()),
                                a.type(),
                                a.value(),
                                measured("attribute", a.evidence())))
                        .toList(),
                read.indicators().stream()
                        .map(i -> new Indicator(
                                i.name(),
                                i.of(),
                                i.period(),
                                i.value(),
                                i.unit(),
                                i.change(),
                                i.bound(),
                                i.target(),
                                measured("indicator", i.evidence())))
                        .toList());
    }

    private Entity entity(Entity e) {
        return new Entity(
                e.id(), e.type(), e.name(), e.aliases(), e.key(), e.mentions(), measured("entity", e.evidence()));
    }

    private Evidence measured(String kind, Evidence why) {
        double confidence = calibration.confidence(kind, why.rule(), why.confidence());
        return new Evidence(why.sentence(), why.words(), why.rule(), confidence);
    }
}
