package org.huchuang.loader.extract;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A statistic about the ecosystem.
 *
 * @param name the measure, as written
 * @param of of whom or where, as written
 * @param period ISO year, month, day or interval
 * @param value the number
 * @param unit as written, in full: 亿元, 家, %, 倍
 * @param change the rate given beside the level: {@code +24.9%}
 * @param bound how exact the number is
 * @param target whether it is to be reached, not reported
 * @param evidence why it is believed
 */
public record Indicator(
        String name,
        Optional<String> of,
        Optional<String> period,
        BigDecimal value,
        String unit,
        Optional<String> change,
        Bound bound,
        boolean target,
        Evidence evidence)
        implements Fact {
    public Indicator {
        Objects.requireNonNull(of);
        Objects.requireNonNull(period);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(change);
        Objects.requireNonNull(bound);
        Objects.requireNonNull(evidence);
        if (name.isBlank()) {
            throw new IllegalArgumentException("An indicator has a name.");
        }
    }

    /** How a stated number bounds the true one. */
    public enum Bound {
        EXACT,
        /** 约, 近, 左右 */
        ABOUT,
        /** 超, 超过, 逾, 多, 余, 不低于, 以上 */
        AT_LEAST,
        /** 不超过, 以内 */
        AT_MOST
    }
}
