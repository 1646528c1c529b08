package org.huchuang.loader.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;
import org.huchuang.resource.Table;

/**
 * One row of {@code loader/patterns/attributes.tsv}: a value between two contexts is an attribute of an entity nearby.
 *
 * @param attribute what it states
 * @param value what sort of value it takes
 * @param types whose it can be
 * @param before must match just in front of the value
 * @param after must match just behind it
 * @param unless refuses the value when found in its clause
 * @param side where the entity stands
 * @param confidence from 0 to 1
 */
public record AttributePattern(
        AttributeType attribute,
        Value value,
        Set<EntityType> types,
        Telltale before,
        Telltale after,
        Optional<Telltale> unless,
        Side side,
        double confidence) {
    /** The packed table, in file order. */
    public static List<AttributePattern> packed() {
        return Table.read("loader/patterns/attributes.tsv").rows().stream()
                .map(AttributePattern::of)
                .toList();
    }

    private static AttributePattern of(Table.Row row) {
        try {
            return new AttributePattern(
                    AttributeType.of(row.get("attribute")),
                    Value.valueOf(row.get("value").toUpperCase(Locale.ROOT)),
                    EntityKinds.of(Arrays.asList(row.get("types").split("\\|"))),
                    Telltale.of("(?:" + row.get("before") + ")$"),
                    Telltale.of(row.get("after")),
                    Optional.of(row.get("unless")).filter(u -> !u.isEmpty()).map(Telltale::of),
                    Side.valueOf(row.get("attach").toUpperCase(Locale.ROOT)),
                    Double.parseDouble(row.get("confidence")));
        } catch (IllegalArgumentException e) {
            throw new HuchuangException(Code.KNOWLEDGE, row.place() + ": " + e.getMessage(), e);
        }
    }

    /** Whether the words around a value say that it is something else. */
    public boolean excludes(String clause) {
        return unless.filter(u -> u.in(clause)).isPresent();
    }

    /** What sort of value a pattern takes. */
    public enum Value {
        MONEY,
        DATE,
        /** From one day to another. */
        WINDOW,
        /** A day that closes a window whose opening is not stated. */
        DEADLINE,
        /** A number of years. */
        TERM,
        /** A financing round. */
        ROUND
    }

    /** Where the entity of a value stands. */
    public enum Side {
        /** In front: the subject of the clause, of the sentence, or of the one before. */
        LEFT,
        /** In front of the first word of the pattern, in its clause. */
        AHEAD,
        /** Directly behind. */
        RIGHT,
        /** Between the value and the words behind it. */
        BETWEEN,
        /** In front, else behind, else in the sentences before; behind when the value describes what follows. */
        NEAR,
        /** In the sentence, else what the document is about. */
        TOPIC
    }
}
