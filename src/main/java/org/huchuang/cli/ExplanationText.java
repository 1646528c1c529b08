package org.huchuang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huchuang.loader.extract.Explanation;

/** An explanation as text for people: columns aligned on screens where a Chinese character takes two cells. */
final class ExplanationText {
    private static final int LABEL = 18;
    private static final int WORDS = 44;

    private ExplanationText() {}

    static List<String> lines(Explanation explanation) {
        var out = new ArrayList<String>();
        var sentence = explanation.sentence();
        out.add("[" + sentence.index() + " " + sentence.role().name().toLowerCase(Locale.ROOT) + "] "
                + explanation.words().replaceAll("\\s+", " "));
        for (var f : explanation.findings()) {
            out.add(("    " + f.sort().zh() + "  " + padded(f.label(), LABEL) + "  " + padded(f.words(), WORDS) + "  "
                            + String.format(Locale.ROOT, "%.2f", f.confidence()) + "  " + f.rule() + "  " + f.from()
                            + "–" + f.to())
                    .stripTrailing());
        }
        if (explanation.findings().isEmpty()) {
            out.add("    （无）nothing");
        }
        return out;
    }

    private static String padded(String words, int cells) {
        return words + " ".repeat(Math.max(0, cells - width(words)));
    }

    /** Cells on a screen: two for what is at home in Chinese text, one for the rest. */
    static int width(String words) {
        return words.codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    private static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
    }
}
