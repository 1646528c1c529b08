package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads out of a name what its bearer is for: the field of a fund, zone, alliance or event, the zone that a policy builds up. */
final class PurposeNameRule implements RelationRule {
    private static final Pattern PROMOTION = Pattern.compile("建设|发展|支持|促进|培育|提升|改革");

    @Override
    public List<Relation> find(Reading reading) {
        var fields = reading.entities().stream()
                .filter(e -> e.type() == EntityType.TECHNOLOGY_FIELD)
                .toList();
        var promotable =
                reading.entities().stream().filter(e -> isPromotable(e.type())).toList();
        var out = new ArrayList<Relation>();
        for (var bearer : reading.entities()) {
            if (bearer.type() == EntityType.POLICY
                    && PROMOTION.matcher(bearer.name()).find()) {
                promotable.stream()
                        .filter(e -> isPromoted(e, bearer))
                        .forEach(e -> out.add(new Relation(
                                bearer,
                                RelationType.SUPPORTS,
                                e,
                                NestedNameRule.evidence(reading, bearer, "supports/name", 0.6))));
            }
            if (tells(bearer.type())) {
                fields.stream()
                        .filter(f -> place(f, bearer) < Integer.MAX_VALUE)
                        .min(Comparator.comparingInt(f -> place(f, bearer)))
                        .filter(f -> !belongsToInnerName(f, bearer, reading.entities()))
                        .ifPresent(f -> out.add(relation(reading, bearer, f)));
            }
        }
        return out;
    }

    private static boolean isPromotable(EntityType type) {
        return switch (type) {
            case ZONE, INCUBATOR, PROJECT, PLATFORM, ASSOCIATION -> true;
            default -> false;
        };
    }

    /** 《甲园区建设方案》 supports the zone, incubator or project that it is made for. */
    private static boolean isPromoted(Entity e, Entity policy) {
        return NestedNameRule.names(e).stream()
                .anyMatch(n -> n.length() > 2 && policy.name().contains(n));
    }

    private static boolean tells(EntityType type) {
        return switch (type) {
            case FUND, ZONE, ASSOCIATION, PROGRAMME, POLICY, EVENT -> true;
            default -> false;
        };
    }

    /** Where the field stands in the name; of two that start together the longer one comes first. */
    private static int place(Entity field, Entity bearer) {
        int best = Integer.MAX_VALUE;
        for (var name : NestedNameRule.names(field)) {
            int at = name.length() < 2 ? -1 : bearer.name().indexOf(name);
            if (at >= 0 && bearer.name().length() > name.length() + 1) {
                best = Math.min(best, at * 100 - name.length());
            }
        }
        return best;
    }

    /** 甲人工智能小镇十条 is about the town, not about the field in the town's name. */
    private static boolean belongsToInnerName(Entity field, Entity bearer, List<Entity> all) {
        return all.stream()
                .filter(e -> e != field && e != bearer && e.type() != EntityType.TECHNOLOGY_FIELD)
                .flatMap(e -> NestedNameRule.names(e).stream())
                .anyMatch(n -> n.length() < bearer.name().length()
                        && bearer.name().contains(n)
                        && NestedNameRule.names(field).stream().anyMatch(n::contains));
    }

    private static Relation relation(Reading reading, Entity bearer, Entity field) {
        return new Relation(
                bearer,
                RelationType.FOCUSES_ON,
                field,
                NestedNameRule.evidence(reading, bearer, "focusesOn/name", 0.65));
    }
}
