package org.huchuang.loader.extract;

import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.FigureWords;
import org.huchuang.loader.knowledge.Units;
import org.huchuang.loader.knowledge.WordSet;

/** Decides whether a figure is a statistic of the innovation ecosystem. */
final class MeasureScope {
    private static final FigureWords WORDS = FigureWords.packed();
    private static final WordSet TOPIC = WordSet.of(WORDS.words("topic"));
    private static final WordSet CORE = WordSet.of(WORDS.words("core"));
    private static final WordSet AREA = WordSet.of(WORDS.words("area"));
    private static final WordSet SIZE = WordSet.of(WORDS.words("size"));
    private static final WordSet SHARE = WordSet.of(WORDS.words("share"));
    private static final WordSet INDEX = WordSet.of(WORDS.words("index"));
    private static final WordSet OUTSIDE = WordSet.of(WORDS.words("outside"));
    private static final WordSet MONEY_OUTSIDE = WordSet.of(WORDS.words("money-outside"));
    private static final WordSet NORM = WordSet.of(WORDS.words("norm"));

    /** What a text or a plan is divided into, not what exists: 四个方面. */
    private static final Pattern PART = Pattern.compile(WORDS.pattern("part") + "$");

    private MeasureScope() {}

    /**
     * @param name the measure with its subject
     * @param clause the words around the number
     */
    static boolean holds(String name, Quantity quantity, String clause) {
        if (name.length() < 2 || NORM.in(clause)) {
            return false;
        }
        boolean core = CORE.in(name) || AREA.in(name);
        if (OUTSIDE.in(name) && !core) {
            return false;
        }
        var kind = quantity.kind();
        if (quantity.bound() == Indicator.Bound.AT_MOST
                && kind.filter(k -> k != Units.Kind.SHARE).isPresent()) {
            return false; // a limit that a rule sets
        }
        if (kind.isEmpty()) {
            return quantity.scale().isEmpty() && INDEX.in(name);
        }
        return switch (kind.get()) {
            case COUNT -> TOPIC.in(name) && !PART.matcher(name).find();
            case MONEY -> (SIZE.in(name) || TOPIC.in(name)) && !MONEY_OUTSIDE.in(clause);
            case SHARE, MULTIPLE -> TOPIC.in(name) || SHARE.in(name) || SIZE.in(name);
            case MEASURE -> core && name.contains("面积");
            case AGE -> clause.contains("平均年龄");
            case POINT, TENTHS, TIME -> false;
        };
    }
}
