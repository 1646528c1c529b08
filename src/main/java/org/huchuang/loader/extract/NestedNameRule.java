package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads the parent out of a unit's name: 某大学某学院 is part of 某大学, 某市科委某处 of 某市科委. */
final class NestedNameRule implements RelationRule {
    private static final Pattern DISTRICT = Pattern.compile("[区县镇]$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        for (var unit : reading.entities()) {
            if (isSited(unit)) {
                district(unit, reading.entities())
                        .ifPresent(p -> out.add(new Relation(
                                unit, RelationType.LOCATED_IN, p, evidence(reading, unit, "locatedIn/name", 0.7))));
            }
            if (isUnit(unit) && names(unit).stream().noneMatch(n -> n.contains("附属"))) {
                parent(unit, reading.entities()).ifPresent(p -> out.add(relation(reading, unit, p)));
            }
        }
        return out;
    }

    /** A district's or county's name in front of a park's or an institute's says where it is. */
    private static boolean isSited(Entity e) {
        return switch (e.type()) {
            case ZONE, INCUBATOR, PLATFORM, INFRASTRUCTURE, RESEARCH_INSTITUTE, LABORATORY -> true;
            default -> false;
        };
    }

    private static Optional<Entity> district(Entity sited, List<Entity> all) {
        return all.stream()
                .filter(p -> p.type() == EntityType.PLACE
                        && DISTRICT.matcher(p.name()).find())
                .filter(p -> names(p).stream()
                        .anyMatch(n -> n.length() >= 2 && sited.name().startsWith(n)))
                .findFirst();
    }

    private static boolean isUnit(Entity e) {
        return switch (e.type()) {
            case COMPANY,
                    GOVERNMENT_BODY,
                    UNIVERSITY,
                    LABORATORY,
                    RESEARCH_INSTITUTE,
                    INCUBATOR,
                    PLATFORM,
                    ASSOCIATION,
                    INTERNATIONAL_BODY,
                    HOSPITAL,
                    INFRASTRUCTURE -> true;
            default -> false;
        };
    }

    /** The longest name of another organisation that one of the unit's names begins with. */
    private static Optional<Entity> parent(Entity unit, List<Entity> all) {
        Optional<Entity> longest = Optional.empty();
        int length = 1;
        for (var p : all) {
            if (p != unit && (p.type().isOrganization() || p.type() == EntityType.INFRASTRUCTURE)) {
                int nested = nested(unit, p.name());
                for (var alias : p.aliases()) {
                    nested = Math.max(nested, nested(unit, alias));
                }
                if (nested > length) {
                    longest = Optional.of(p);
                    length = nested;
                }
            }
        }
        return longest;
    }

    /** Length of a name that the unit's own begins with, else 0. */
    private static int nested(Entity unit, String parent) {
        boolean nests = nests(unit.name(), parent);
        for (int i = 0; i < unit.aliases().size() && !nests; i++) {
            nests = nests(unit.aliases().get(i), parent);
        }
        return nests ? parent.length() : 0;
    }

    private static boolean nests(String unit, String parent) {
        if (!unit.contains(parent)) {
            return false;
        }
        if (unit.contains("（" + parent + "分") || unit.contains("(" + parent + "分")) {
            return true;
        }
        if (!unit.startsWith(parent) || unit.length() < parent.length() + 2) {
            return false;
        }
        var rest = unit.substring(parent.length());
        if (!HAN.matcher(parent).find() && !HAN.matcher(rest).find()) {
            return false; // English names its parent last: Nature Society is no part of Nature
        }
        return !rest.startsWith("大学") && !rest.startsWith("（") && !rest.startsWith("(");
    }

    static List<String> names(Entity e) {
        var names = new ArrayList<String>();
        names.add(e.name());
        names.addAll(e.aliases());
        return names;
    }

    private static Relation relation(Reading reading, Entity unit, Entity parent) {
        return new Relation(unit, RelationType.PART_OF, parent, evidence(reading, unit, "partOf/nested-name", 0.85));
    }

    /** The first mention of a name as evidence for what the name itself says. */
    static Evidence evidence(Reading reading, Entity bearer, String rule, double confidence) {
        var at = bearer.mentions().get(0).span();
        var sentence = reading.document().sentenceAt(at).span();
        return new Evidence(sentence.contains(at) ? sentence : at, at, rule, confidence);
    }
}
