package org.huchuang.loader.extract;

import java.math.BigDecimal;
import java.util.List;
import org.huchuang.loader.extract.Quantities.Found;
import org.huchuang.loader.knowledge.Units.Kind;

/** The quantities of a sentence that can be figures: no times, no names, no numerals that count parts of the text. */
final class FigureNumbers {
    private static final int WINDOW = 200; // keeps odd input linear

    private FigureNumbers() {}

    static List<Found> of(List<Found> quantities, String text) {
        return quantities.stream().filter(f -> counts(text, f)).toList();
    }

    private static boolean counts(String text, Found f) {
        var kind = f.quantity().kind();
        if (kind.filter(k -> k == Kind.TIME).isPresent()) {
            return false;
        }
        if (f.chinese()
                && kind.filter(k -> k == Kind.COUNT).isPresent()
                && f.quantity().scale().isEmpty()
                && f.quantity().number().compareTo(BigDecimal.TEN) < 0) {
            return false; // 突破一批
        }
        if (f.chinese()
                && f.quantity().bound() == Indicator.Bound.EXACT
                && f.quantity().scale().isEmpty()
                && kind.filter(k -> k == Kind.SHARE).isEmpty()) {
            return false; // 三个方面, 两条路: written numerals count parts of the text
        }
        if (f.start() > 0 && "“‘《".indexOf(text.charAt(f.start() - 1)) >= 0
                || f.end() < text.length() && "”’".indexOf(text.charAt(f.end())) >= 0) {
            return false; // “50条”: a name
        }
        var before = text.substring(Math.max(0, f.start() - WINDOW), f.start());
        return before.lastIndexOf('《') <= before.lastIndexOf('》');
    }
}
