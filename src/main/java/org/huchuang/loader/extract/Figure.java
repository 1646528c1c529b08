package org.huchuang.loader.extract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One statistic.
 *
 * @param name the measure
 * @param value signed
 * @param quantity as written
 * @param change beside it
 * @param level false for growth and shares, which take no change
 * @param start of the number with its bound word
 * @param end of the number with its unit
 */
record Figure(
        String name, BigDecimal value, Quantity quantity, Optional<String> change, boolean level, int start, int end) {
    Figure withChange(String rate) {
        return change.isPresent() ? this : new Figure(name, value, quantity, Optional.of(rate), level, start, end);
    }
}
