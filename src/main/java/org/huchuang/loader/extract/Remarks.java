package org.huchuang.loader.extract;

import java.util.regex.Pattern;

/** Measures remarks in round brackets that stand inside or behind a name and are no part of it. */
final class Remarks {
    private static final Pattern DEFINED = Pattern.compile("[（(](?:以下|下)?简称[^（）()]{1,24}[）)]$");
    private static final int LONGEST = 32;

    private Remarks() {}

    /** How long the definition in front of a name's head is: 甲示范区（以下简称“示范区”）发布会; 0 when there is none. */
    static int defining(String text, int head, int from) {
        if (head <= from || "）)".indexOf(text.charAt(head - 1)) < 0) {
            return 0;
        }
        var m = DEFINED.matcher(text).region(Math.max(from, head - LONGEST), head);
        return m.find() ? m.end() - m.start() : 0;
    }

    /** Where the text goes on behind a name and a remark: 甲专项（投资补助方向）申报. */
    static int behind(String text, int end) {
        int close = end < text.length() && "（(".indexOf(text.charAt(end)) >= 0 ? text.indexOf('）', end) : -1;
        return close > 0 && close - end < LONGEST ? close + 1 : end;
    }
}
