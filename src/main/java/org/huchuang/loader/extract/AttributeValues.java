package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.AttributePattern.Value;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.knowledge.Units;
import org.huchuang.loader.knowledge.Units.Kind;
import org.huchuang.loader.knowledge.WordSet;

/** The values of one sentence that an attribute could take. */
final class AttributeValues {
    private static final Sought ROUND =
            Sought.of("(?<![A-Za-z])(?:(?:Pre|pre)-?)?(?:[A-H]{1,2}[+＋\\d]{0,2}|天使[+＋]?|种子|战略|首)轮|战略(?=融资)|天使(?=融资)");
    private static final Pattern UNTIL = Pattern.compile("(?:至|到|截止|截至|and|ends|—|-|～|~)");
    /** 自1日起受理，10日截止. */
    private static final Pattern OPENS = Pattern.compile("(?:正式)?(?:起|开始|启动|开放|开启|开通)");

    private static final Pattern CLOSES = Pattern.compile("(?:正式)?(?:截止|结束|关闭|停止)");
    private static final Sought ENGLISH_MONEY =
            Sought.of("(?:RMB|CNY|USD|EUR|US\\$|￥|¥)\\s?\\d[\\d,]{0,15}(?:\\.\\d{1,2})?");
    private static final Sought VAGUE =
            Sought.of("(?<![\\d一二三四五六七八九十])(?:数|近|超|过|上)(?:[十百千]{1,2}万?|万|十?亿|[百千]亿)(?:级)?(?:元人民币|人民币|美元|欧元|港元|元)");
    private static final WordSet COUNTED = counted();
    private static final int WINDOW_GAP = 40;

    private AttributeValues() {}

    /** Left to right by kind; a window is two dates with a word of duration between them. */
    static List<Found> in(Stretch stretch) {
        var text = stretch.text();
        var dates = stretch.dates();
        var out = new ArrayList<Found>();
        for (int i = 0; i < dates.size(); i++) {
            var d = dates.get(i);
            out.add(new Found(Value.DATE, d.iso(), d.start(), d.end()));
            if (d.iso().length() == 10) {
                out.add(new Found(Value.DEADLINE, "../" + d.iso(), d.start(), d.end()));
            }
            if (d.iso().contains("/") && d.iso().length() == 21) {
                out.add(new Found(Value.WINDOW, d.iso(), d.start(), d.end()));
            } else if (i + 1 < dates.size()) {
                window(text, d, dates.get(i + 1)).ifPresent(out::add);
            }
        }
        for (var q : COUNTED.in(text) ? stretch.quantities() : List.<Quantities.Found>of()) {
            var kind = q.quantity().kind();
            if (kind.filter(k -> k == Kind.MONEY).isPresent()) {
                int end = q.end() - boundLength(text, q);
                out.add(new Found(Value.MONEY, text.substring(q.core(), end), q.start(), q.end()));
            } else if (q.quantity().unit().equals("年") && q.quantity().number().intValue() < 100) {
                int from = sum(text, q.core());
                out.add(new Found(Value.TERM, text.substring(from, q.end()), Math.min(from, q.start()), q.end()));
            }
        }
        var scan = ENGLISH_MONEY.in(text);
        while (scan.find()) {
            var m = scan.match();
            out.add(new Found(Value.MONEY, m.group(), m.start(), m.end()));
        }
        scan = VAGUE.in(text);
        while (scan.find()) {
            var m = scan.match();
            out.add(new Found(Value.MONEY, m.group(), m.start(), m.end()));
        }
        scan = ROUND.in(text);
        while (scan.find()) {
            var m = scan.match();
            out.add(new Found(Value.ROUND, m.group(), m.start(), m.end()));
        }
        return out;
    }

    /** Without one of these no quantity is money or a term. */
    private static WordSet counted() {
        var words = new ArrayList<>(List.of("亿", "年"));
        words.addAll(Units.packed().words(Kind.MONEY));
        return WordSet.of(words);
    }

    private static Optional<Found> window(String text, Dates.Found from, Dates.Found to) {
        if (to.start() - from.end() > WINDOW_GAP
                || from.iso().length() != 10
                || to.iso().length() != 10) {
            return Optional.empty();
        }
        var between = text.substring(from.end(), to.start());
        boolean told = UNTIL.matcher(between).find()
                || OPENS.matcher(between).lookingAt()
                        && CLOSES.matcher(text).region(to.end(), text.length()).lookingAt();
        return told && from.iso().compareTo(to.iso()) < 0
                ? Optional.of(new Found(Value.WINDOW, from.iso() + "/" + to.iso(), from.start(), to.end()))
                : Optional.empty();
    }

    /** Where 10+5年 begins, which a fund writes for years of investing and of leaving. */
    private static int sum(String text, int at) {
        int i = at;
        while (i > 0 && (Character.isDigit(text.charAt(i - 1)) || "+＋".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i < at && Character.isDigit(text.charAt(i)) ? i : at;
    }

    private static int boundLength(String text, Quantities.Found q) {
        for (var word : List.of("以上", "以下", "以内", "左右", "之内", "上下")) {
            if (text.startsWith(word, q.end() - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /**
     * A value at its place.
     *
     * @param kind what sort of value
     * @param text as the guidelines write it
     * @param start with the bound word before it
     * @param end behind it
     */
    record Found(Value kind, String text, int start, int end) {}
}
