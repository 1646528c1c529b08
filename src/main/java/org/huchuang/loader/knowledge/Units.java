package org.huchuang.loader.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huchuang.resource.Table;

/** The units of {@code loader/units.tsv}: what a number may count, measure or pay. */
public final class Units {
    private final Map<String, Unit> byWord;
    private final String pattern;

    private Units(Map<String, Unit> byWord) {
        this.byWord = Map.copyOf(byWord);
        this.pattern = WordPattern.of(byWord.keySet(), word -> {
            var other = byWord.get(word).notBefore();
            return other.isEmpty() ? "" : "(?!" + other + ")";
        });
    }

    /** The packed units, read once. */
    public static Units packed() {
        return Packed.UNITS;
    }

    /** Empty for a word that is no unit. */
    public Optional<Unit> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** The units of a kind. */
    public List<String> words(Kind kind) {
        return byWord.values().stream()
                .filter(u -> u.kind() == kind)
                .map(Unit::word)
                .sorted()
                .toList();
    }

    /** A regular expression for any unit, longest first, not followed by what would make it another word. */
    public String pattern() {
        return pattern;
    }

    /**
     * One unit.
     *
     * @param word as written: 家, 美元, %
     * @param kind what sort of figure it makes
     * @param currency ISO 4217 code, for money
     * @param notBefore alternatives (regular expression) that make the word another one: 人 before 工 is no unit
     */
    public record Unit(String word, Kind kind, Optional<String> currency, String notBefore) {}

    /** What sort of figure a unit makes. */
    public enum Kind {
        COUNT,
        MONEY,
        /** Percent and per mille. */
        SHARE,
        /** Percentage points. */
        POINT,
        MULTIPLE,
        /** 成: tenths, read as ten percent. */
        TENTHS,
        /** Length, area, weight, power. */
        MEASURE,
        AGE,
        TIME
    }

    private static final class Packed {
        static final Units UNITS = new Units(Table.read("loader/units.tsv").rows().stream()
                .map(r -> new Unit(
                        r.get("unit"),
                        Kind.valueOf(r.get("kind").toUpperCase(java.util.Locale.ROOT)),
                        Optional.of(r.get("currency")).filter(c -> !c.isEmpty()),
                        r.get("not_before")))
                .collect(Collectors.toMap(Unit::word, Function.identity())));
    }
}
