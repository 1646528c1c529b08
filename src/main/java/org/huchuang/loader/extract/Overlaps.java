package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides between mentions that overlap: the longest, then the surest, then the kind named first in the list of types. */
final class Overlaps {
    private static final Comparator<Mention> EQUALLY_LONG = Comparator.comparingDouble(Mention::confidence)
            .reversed()
            .thenComparing(Mention::type)
            .thenComparing(Mention::span)
            .thenComparing(Mention::rule);

    private Overlaps() {}

    private static int better(Mention a, Mention b) {
        int longer = Integer.compare(b.span().length(), a.span().length());
        return longer != 0 ? longer : EQUALLY_LONG.compare(a, b);
    }

    /** The mentions that stand, in text order; a larger organisation stands beside its unit. */
    static List<Mention> decide(List<Mention> all, int length) {
        var cover = new Cover(length);
        var inner = new ArrayList<Mention>();
        for (var m : all.stream().sorted(Overlaps::better).toList()) {
            if (!cover.lay(m)) {
                cover.over(m.span()).filter(o -> Nesting.bothStand(o, m)).ifPresent(o -> inner.add(m));
            }
        }
        inner.addAll(cover.all());
        inner.sort(Comparator.comparing(Mention::span).thenComparing(Mention::type));
        return inner;
    }
}
