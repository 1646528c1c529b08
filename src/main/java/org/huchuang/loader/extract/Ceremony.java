package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Reads from an event such as 甲研究院成立大会, when it is dated, the day on which 甲研究院 began. */
final class Ceremony {
    private static final Pattern OPENING = Pattern.compile(CueWords.packed().alternation("opening-ceremony") + "$");
    private static final double LESS_SURE = 0.1;

    private Ceremony() {}

    /** The founding dates that dated events tell. */
    static List<Attribute> founded(List<Attribute> said, List<Entity> entities) {
        return said.stream()
                .filter(a -> a.type() == AttributeType.EVENT_DATE && !a.value().contains("/"))
                .flatMap(a -> begun(a.entity().name(), entities).map(e -> founded(a, e)).stream())
                .toList();
    }

    private static Attribute founded(Attribute a, Entity e) {
        var seen = a.evidence();
        return new Attribute(
                e,
                AttributeType.FOUNDING_DATE,
                a.value(),
                new Evidence(
                        seen.sentence(),
                        seen.words(),
                        "attribute/" + AttributeType.FOUNDING_DATE.localName(),
                        seen.confidence() - LESS_SURE));
    }

    private static Optional<Entity> begun(String event, List<Entity> entities) {
        var m = OPENING.matcher(event);
        if (!m.find()) {
            return Optional.empty();
        }
        var name = event.substring(0, m.start());
        return entities.stream()
                .filter(e -> e.type() == EntityType.ZONE || e.type().isOrganization())
                .filter(e -> e.type() != EntityType.GOVERNMENT_BODY)
                .filter(e -> e.name().equals(name) || e.aliases().contains(name))
                .findFirst();
    }
}
