package org.huchuang.loader.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.huchuang.loader.knowledge.FigureWords;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.knowledge.Telltale;
import org.huchuang.loader.knowledge.Units;

/** Finds quantities in text without white space; time grows with the length of the text only. */
final class Quantities {
    private static final String DIGITS =
            "\\d{1,3}(?:[,，]\\d{3}(?!\\d)){1,5}(?:\\.\\d{1,8}+)?+|\\d{1,15}+(?:\\.\\d{1,8}+)?+";
    private static final String UNIT = Units.packed().pattern();
    /** Nothing without a unit, a scale or another number behind it: most such characters count nothing. */
    private static final String CHINESE = "(?<![几数上])[〇零一二两三四五六七八九十百千]{1,9}+(?=[百千万亿余多来—–~～至到-]|" + UNIT + ")";

    private static final Map<String, String> BEFORE = FigureWords.packed().bounds("before");
    private static final Map<String, String> AFTER = FigureWords.packed().bounds("after");
    private static final Sought QUANTITY = Sought.of("(?<![\\d.第A-Za-z〇零一二两三四五六七八九十百千])(?<!\\d[,，])(?<minus>[-－−])?"
            + "(?:百分之(?<percent>" + DIGITS + "|[〇零一二三四五六七八九十百]{1,5}+(?:点[〇零一二三四五六七八九]{1,4})?)"
            + "|(?<number>" + DIGITS + "|" + CHINESE + ")"
            + "(?:(?<low>万亿|百亿|千亿|亿|百万|千万|万|千)?(?:" + UNIT + ")?[-—–~～至到](?<upper>\\d{1,15}+(?:\\.\\d{1,8}+)?+))?+"
            + "(?<more>余|多|来)?(?<scale>万亿|百亿|千亿|亿|百万|千万|万|千)?(?<more2>余|多)?(?<unit>"
            + UNIT + "|(?<=亿)(?![元\\d]))?)(?<after>" + FigureWords.pattern(AFTER.keySet())
            + ")?");
    private static final Telltale BOUND_BEFORE =
            Telltale.of(FigureWords.pattern(BEFORE.keySet()) + "$"); // longest first, anchored on a short window
    private static final int WINDOW = 6;

    private Quantities() {}

    /** Every quantity, left to right; a number without unit only when it has decimals. */
    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        var scan = QUANTITY.in(text);
        while (scan.find()) {
            read(text, scan.match()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> read(String text, Matcher m) {
        if (m.end() < text.length()
                && Character.isDigit(text.charAt(m.end()))
                && Character.isDigit(text.charAt(m.end() - 1))) {
            return Optional.empty(); // longer than any number
        }
        var percent = m.group("percent");
        var digits = percent == null ? m.group("number") : percent;
        var unit = percent != null ? "%" : Optional.ofNullable(m.group("unit")).orElse("");
        var scale = percent != null ? "" : Optional.ofNullable(m.group("scale")).orElse("");
        if (unit.isEmpty() && scale.isEmpty() && percent == null && !digits.contains(".")) {
            return Optional.empty();
        }
        var number = percent != null && percent.contains("点") ? decimal(percent) : Numerals.parse(digits);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean chinese = !Character.isDigit(digits.charAt(0));
        var value = number.get();
        if (m.group("minus") != null && dashIsMinus(text, m.start())) {
            value = value.negate();
        }
        var upper = Optional.ofNullable(m.group("upper")).flatMap(Numerals::parse);
        if (unit.equals("成")) {
            value = value.multiply(BigDecimal.TEN);
            unit = "%";
        } else if (unit.equals("％")) {
            unit = "%";
        } else if (unit.isEmpty() && scale.endsWith("亿")) {
            unit = "元"; // a bare 亿 in these texts is money
        } else if (chinese && scale.isEmpty() && percent == null && value.signum() == 0) {
            return Optional.empty();
        }
        // 十亿 and 百亿 written out: 1000 亿 rather than 千亿, as the guidelines count in 万, 亿 and 万亿
        if (scale.length() == 2 && !scale.equals("万亿")) {
            value = value.multiply(scale.charAt(0) == '百' ? HUNDRED : THOUSAND);
            upper = upper.map(u -> u.multiply(scale.charAt(0) == '百' ? HUNDRED : THOUSAND));
        }
        var shown = scale.length() == 2 && !scale.equals("万亿") ? scale.substring(1) : scale;
        int core = m.start() + (m.group("minus") == null ? 0 : value.signum() < 0 ? 0 : 1);
        int start = core;
        var bound = Indicator.Bound.EXACT;
        var window = text.substring(Math.max(0, core - WINDOW), core);
        if (BOUND_BEFORE.possible(window, 0, window.length())) {
            var b = BOUND_BEFORE.pattern().matcher(window);
            if (b.find()) {
                start = core - (b.end() - b.start());
                bound = Indicator.Bound.valueOf(BEFORE.get(b.group()));
            }
        }
        if (m.group("more") != null || m.group("more2") != null) {
            bound = Indicator.Bound.AT_LEAST;
        }
        if (m.group("after") != null) {
            bound = Indicator.Bound.valueOf(AFTER.get(m.group("after")));
        }
        return Optional.of(new Found(new Quantity(value, upper, shown, unit, bound), start, core, m.end(), chinese));
    }

    private static Optional<BigDecimal> decimal(String percent) {
        var parts = percent.split("点");
        var fraction = new StringBuilder();
        parts[1].chars().forEach(c -> fraction.append("零一二三四五六七八九".indexOf(c == '〇' ? '零' : c)));
        return Numerals.parse(parts[0]).map(n -> n.add(new BigDecimal("0." + fraction)));
    }

    /** A dash after a word such as 为 is a minus; after a number or a name it joins. */
    private static boolean dashIsMinus(String text, int at) {
        return at > 0 && "为是达至到".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * A quantity at its place.
     *
     * @param quantity what it says
     * @param start with the bound word before it
     * @param core where the number itself starts
     * @param end behind unit and bound word
     * @param chinese whether it is written in Chinese numerals
     */
    record Found(Quantity quantity, int start, int core, int end, boolean chinese) {}
}
