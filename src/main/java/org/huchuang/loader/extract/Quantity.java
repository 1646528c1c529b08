package org.huchuang.loader.extract;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.huchuang.loader.knowledge.Units;

/**
 * A number with its unit, as a text states it.
 *
 * @param number before the scale: 1.8 in 1.8万亿元
 * @param upper the other end, for a range: 30 in 15-30家
 * @param scale the power of ten written between number and unit: 万亿; empty when there is none
 * @param unit as written, without the scale: 元, 家, %; empty for a bare number
 * @param bound how exact the number is
 */
public record Quantity(
        BigDecimal number, Optional<BigDecimal> upper, String scale, String unit, Indicator.Bound bound) {
    public Quantity {
        Objects.requireNonNull(number);
        Objects.requireNonNull(upper);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(bound);
    }

    /** The amount that makes up the whole text, such as 超过100亿元; empty when the text is none. */
    public static Optional<Quantity> parse(String text) {
        var compact = text.replaceAll("\\s+", "");
        return Quantities.in(compact).stream()
                .filter(f -> f.start() == 0 && f.end() == compact.length())
                .map(Quantities.Found::quantity)
                .findFirst();
    }

    /** Scale and unit together, as the guidelines write it: 万亿元. */
    public String unitText() {
        return scale + unit;
    }

    /** Number times scale: 10000000000 for 100亿元. */
    public BigDecimal normalised() {
        return number.multiply(factor());
    }

    /** The range's other end times scale. */
    public Optional<BigDecimal> normalisedUpper() {
        return upper.map(u -> u.multiply(factor()));
    }

    /** ISO 4217 code; empty when the unit is no money. */
    public Optional<String> currency() {
        return Units.packed().find(unit).flatMap(Units.Unit::currency);
    }

    /** What sort of figure it is; empty for a bare number. */
    public Optional<Units.Kind> kind() {
        return Units.packed().find(unit).map(Units.Unit::kind);
    }

    private BigDecimal factor() {
        var factor = BigDecimal.ONE;
        for (int i = 0; i < scale.length(); i++) {
            factor = factor.scaleByPowerOfTen(
                    switch (scale.charAt(i)) {
                        case '十' -> 1;
                        case '百' -> 2;
                        case '千' -> 3;
                        case '万' -> 4;
                        case '亿' -> 8;
                        default -> throw new IllegalArgumentException("A scale is written with 十百千万亿.");
                    });
        }
        return BigDecimal.valueOf(factor.longValueExact());
    }
}
