package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.Sought;

/** Finds transliterated names with a dot (彼得·赫拉佩克) and names in Latin script that stand with a post or a verb of speech. */
final class ForeignNames {
    private static final String DOT = "[ \\u3000]?[·•‧・∙●][ \\u3000]?\\R?[ \\u3000]?";
    private static final Sought LATIN = Sought.of(
            "\\b\\p{Lu}\\p{Ll}+(?:[ -](?:\\p{Lu}\\.|(?:de|van|von|del|di|da|la) )?\\p{Lu}[\\p{L}'’&&[^\\p{IsHan}]]+){1,3}\\b");

    private static final String CLOSES = "、，。；：（(）)”》 \n";
    /** How many characters that do not sound foreign a name may hold at its ends. */
    private static final int FURTHER = 3;

    private final Lexicon cues;
    private final Sought dotted;

    ForeignNames(Lexicon cues, Lexicon transliteration) {
        this.cues = cues;
        var sound = "[" + String.join("", transliteration.of("character")) + "]";
        dotted = Sought.around(
                sound + "{1,8}(?:" + DOT + "(?:" + sound
                        + "{1,8}|[A-Z](?![a-z]))){1,3}(?:[（(] ?(\\p{Lu}[\\p{L} .'’-]{2,40})[）)])?",
                "·•‧・∙●",
                1,
                9);
    }

    List<Mention> find(String text, BitSet credit) {
        var out = new ArrayList<Mention>();
        var dots = dotted.in(text);
        while (dots.find()) {
            var m = dots.match();
            if (!credit.get(m.start())) {
                chinese(text, m, out);
            }
        }
        out.replaceAll(
                n -> PersonFinder.mention(text, n.span(), firstSpelling(n.name(), out), n.rule(), n.confidence()));
        var letters = LATIN.in(text);
        while (letters.find()) {
            var latin = letters.match();
            var span = new Span(latin.start(), latin.end());
            if (!credit.get(span.start()) && hasCue(text, span)) {
                out.add(PersonFinder.mention(text, span, latin.group(), "person.latin", 0.7));
            }
        }
        return out;
    }

    /** 彼得·梅杰 and 彼德·梅杰 in one document are one person: the same but for one character. */
    private static String firstSpelling(String name, List<Mention> found) {
        return found.stream()
                .map(Mention::name)
                .filter(n ->
                        n.length() == name.length() && (n.equals(name) || n.length() > 4 && differences(n, name) < 2))
                .findFirst()
                .orElse(name);
    }

    private static int differences(String a, String b) {
        int n = 0;
        for (int i = 0; i < a.length(); i++) {
            n += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return n;
    }

    private void chinese(String text, Matcher m, List<Mention> out) {
        int start = m.start();
        int end = m.group(1) == null ? m.end() : m.start(1) - 1;
        int dot = start;
        while (Character.isIdeographic(text.charAt(dot))) {
            dot++;
        }
        for (int cut = dot - 1; cut > start; cut--) {
            if (cues.endingAt(text, cut, "post") > 0 || cues.endingAt(text, cut, "lead") > 0 && cut - start <= 2) {
                start = cut; // “秘书拉斯洛 • …”: the post's last characters sound foreign too
                break;
            }
        }
        end = m.group(1) == null ? closed(text, end) : end;
        start = opened(text, start);
        end = withoutGrammar(text, dot + 1, beforeVerb(text, dot + 1, end));
        var name = text.substring(start, end).replaceAll("[ \\u3000\\n\\r]", "").replaceAll("[•‧・∙●]", "·");
        if (name.replace("·", "").length() < 3) {
            return;
        }
        out.add(PersonFinder.mention(text, new Span(start, end), name, "person.foreign", 0.9));
        if (m.group(1) != null) {
            out.add(PersonFinder.mention(text, new Span(m.start(1), m.end(1)), name, "person.foreign", 0.9));
        }
    }

    /** Goes on over characters that sound Chinese to a mark that closes the name near by: 尼加提·艾买提、. */
    private int closed(String text, int end) {
        for (int at = end; at < Math.min(text.length(), end + FURTHER + 1); at++) {
            if (CLOSES.indexOf(text.charAt(at)) >= 0 || at > end && cues.startingAt(text, at, "title") > 0) {
                return at;
            }
            if (!Character.isIdeographic(text.charAt(at)) || cues.startingAt(text, at, "act") > 0) {
                return end;
            }
        }
        return end;
    }

    /** Takes in the one such character between a mark and the name, and what a hyphen joins to it: 岳尔根, 让-皮埃尔. */
    private static int opened(String text, int start) {
        boolean hyphen = start > 1 && "-—–".indexOf(text.charAt(start - 1)) >= 0;
        int first = hyphen ? start - 2 : start - 1;
        return first > 0 && Character.isIdeographic(text.charAt(first)) && text.charAt(first - 1) == '、'
                ? first
                : start;
    }

    /** “胡德提出”: a verb's first character may sound foreign too. */
    private int beforeVerb(String text, int from, int end) {
        for (int at = from + 2; at < end; at++) {
            if (cues.startingAt(text, at, "speech") > 0 || cues.startingAt(text, at, "title") > 0) {
                return at;
            }
        }
        return end;
    }

    /** “…赫克因”, “…林代|表”: a conjunction or half a word at the end that may sound foreign. */
    private int withoutGrammar(String text, int from, int end) {
        char last = text.charAt(end - 1);
        boolean lengthy = end - Math.max(from, text.lastIndexOf('·', end - 1) + 1) > 4;
        boolean half = cues.startingAt(text, end - 1, "foreign-cut") > 0;
        return last == '因' && lengthy || half ? end - 1 : end;
    }

    private boolean hasCue(String text, Span span) {
        int before = PersonCues.skipBack(text, span.start());
        int after = PersonCues.skipForth(text, span.end());
        return cues.endingAt(text, before, "post") > 0
                || cues.startingAt(text, after, "speech") > 0
                || cues.startingAt(text, after, "title") > 0;
    }
}
