package org.huchuang.loader.extract;

import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.FigureWords;
import org.huchuang.loader.knowledge.Units;

/** Decides whether a figure is a statistic of the innovation ecosystem. */
final class MeasureScope {
    private static final FigureWords WORDS = FigureWords.packed();
    private static final Pattern TOPIC = Pattern.compile(WORDS.pattern("topic"));
    private static final Pattern CORE = Pattern.compile(WORDS.pattern("core"));
    private static final Pattern SIZE = Pattern.compile(WORDS.pattern("size"));
    private static final Pattern SHARE = Pattern.compile(WORDS.pattern("share"));
    private static final Pattern INDEX = Pattern.compile(WORDS.pattern("index"));
    private static final Pattern OUTSIDE = Pattern.compile(WORDS.pattern("outside"));
    private static final Pattern MONEY_OUTSIDE = Pattern.compile(WORDS.pattern("money-outside"));
    private static final Pattern NORM = Pattern.compile(WORDS.pattern("norm"));

    private MeasureScope() {}

    /**
     * @param name the measure with its subject
     * @param clause the words around the number
     */
    static boolean holds(String name, Quantity quantity, String clause) {
        if (name.length() < 2 || NORM.matcher(clause).find()) {
            return false;
        }
        boolean core = CORE.matcher(name).find();
        if (OUTSIDE.matcher(name).find() && !core) {
            return false;
        }
        var kind = quantity.kind();
        if (quantity.bound() == Indicator.Bound.AT_MOST
                && kind.filter(k -> k != Units.Kind.SHARE).isPresent()) {
            return false; // a limit that a rule sets
        }
        if (kind.isEmpty()) {
            return quantity.scale().isEmpty() && INDEX.matcher(name).find();
        }
        return switch (kind.get()) {
            case COUNT -> TOPIC.matcher(name).find();
            case MONEY ->
                (SIZE.matcher(name).find() || TOPIC.matcher(name).find())
                        && !MONEY_OUTSIDE.matcher(clause).find();
            case SHARE, MULTIPLE ->
                TOPIC.matcher(name).find()
                        || SHARE.matcher(name).find()
                        || SIZE.matcher(name).find();
            case MEASURE -> core && name.contains("面积");
            case AGE -> clause.contains("平均年龄");
            case POINT, TENTHS, TIME -> false;
        };
    }
}
