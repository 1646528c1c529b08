package org.huchuang.loader.extract;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;

/** Marks where authors, editors and photographers are credited: they are no part of what an article says. */
final class CreditLines {
    private static final String NAME = "\\p{IsHan}{2,4}?|\\p{IsHan}[ \\u3000]{1,2}\\p{IsHan}";

    private final Sought credit;

    CreditLines(Lexicon cues) {
        var roles = cues.alternatives("credit");
        var end = "(?=$|[^\\p{IsHan}]|" + roles + ")";
        credit = Sought.of(Pattern.compile(
                "(?<!\\p{IsHan})" + roles + "\\s{0,2}[:：／/｜|丨]\\s{0,3}(?:" + NAME + ")" + end
                        + "(?:[ \\u3000、，,/]{1,3}(?:" + NAME + ")" + end + "){0,6}"
                        + "|" + roles + "[:：／/｜|丨]\\s{0,3}(?:" + NAME + ")" + end,
                Pattern.MULTILINE));
    }

    /** The characters of the cleaned text that are credits. */
    BitSet in(Document document) {
        var out = new BitSet();
        for (var sentence : document.sentences()) {
            if (sentence.role() == Sentence.Role.CREDIT) {
                out.set(sentence.span().start(), sentence.span().end());
            }
        }
        var scan = credit.in(document.text());
        while (scan.find()) {
            var m = scan.match();
            out.set(m.start(), m.end());
        }
        return out;
    }
}
