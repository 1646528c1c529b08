package org.huchuang.loader.extract;

import java.util.Optional;
import org.huchuang.loader.knowledge.FigureWords;

/** Reads what a number counts out of the words behind it. */
final class CountedThing {
    private static final FigureWords WORDS = FigureWords.packed();

    private CountedThing() {}

    /**
     * @param tail the words from the number to the next one or the end of its clause
     * @param numberFollows whether another number follows at once
     */
    static Optional<String> in(String tail, boolean numberFollows) {
        return MeasureNames.behind(beforeSize(cutList(tail), numberFollows));
    }

    /** Up to a 、 or 和 that starts the next item of a list. */
    private static String cutList(String tail) {
        int cut = tail.length();
        for (int i = 1; i < tail.length(); i++) {
            if ("、（(".indexOf(tail.charAt(i)) >= 0) {
                cut = i;
                break;
            }
        }
        var out = tail.substring(0, cut);
        return out.startsWith("、") ? "" : out.replaceAll("(?:和|与|以及|及)$", "");
    }

    /** Without the size word that belongs to the number behind: 394家企业营收4354亿元. */
    private static String beforeSize(String tail, boolean numberFollows) {
        if (numberFollows) {
            for (var w : WORDS.words("generic")) {
                if (w.length() > 1 && tail.length() > w.length() && tail.endsWith(w)) {
                    return tail.substring(0, tail.length() - w.length());
                }
            }
        }
        return tail;
    }
}
