package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.FigureWords;
import org.huchuang.loader.knowledge.Sought;

/** Cuts the name of a measure out of the words around a number. */
final class MeasureNames {
    /** Longer than any measure's name; what stands further left belongs to something else. */
    static final int LONGEST = 40;

    private static final FigureWords WORDS = FigureWords.packed();
    private static final Sought LINK_END = Sought.of("(?:" + WORDS.pattern("link") + "|"
            + FigureWords.pattern(WORDS.bounds("before").keySet()) + ")$");
    private static final Sought FLOW_END = Sought.of(WORDS.pattern("flow") + "$");
    private static final Pattern TIME = Pattern.compile(
            "^(?:截至|截止|到|至|自|从|在|早在)?(?:\\d{4}年?|今年|去年|明年|“十[一二三四五]五”|近[一二三四五六七八九十两\\d]{1,2}年|[一二三四五六七八九十两\\d]{1,2}年)"
                    + "(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:底|末|初|上半年|下半年|前[一二三]季度|[一二三四]季度|全年|期间|时期|度|间|以来|来)?(?:的|，|,|合计)*");
    private static final Pattern TIME_END = Pattern.compile("(?:从|由)?(?:\\d{4}年(?:底|末|初)?|上年|去年)的?(?:合计的?)?$|从$");
    private static final Pattern LEAD = Pattern.compile("^" + WORDS.pattern("lead"));
    private static final Pattern GENERIC =
            Pattern.compile("^(?:(?:" + WORDS.pattern("generic") + ")(?:的|均|也)?)+(?:占.*)?$|^其.*");
    private static final Pattern STOP = Pattern.compile(WORDS.pattern("stop"));
    private static final Pattern CHANGE = Pattern.compile(
            "(?:" + WORDS.pattern("up") + "|" + WORDS.pattern("down") + "|" + WORDS.pattern("link") + ")");
    private static final Pattern TOPIC = Pattern.compile(WORDS.pattern("topic"));
    private static final Pattern SIZE_END = Pattern.compile("(?:" + WORDS.pattern("size") + "|总量|总规模)$");
    private static final Pattern TOPIC_END = Pattern.compile(WORDS.pattern("topic") + "$");

    private static final Pattern BEHIND = Pattern.compile("^(?:的|左右|以上)+");
    private static final Pattern AROUND_NOUN = Pattern.compile("^[“”‘’]+|(?:之?中)?[“‘（(的]*$");

    private MeasureNames() {}

    /**
     * The measure in front of a number.
     *
     * @param subject the noun phrase, possibly empty
     * @param flow 新增, 累计 …, written between noun phrase and number; possibly empty
     */
    record Front(String subject, String flow) {
        String name() {
            return subject + flow;
        }
    }

    /** Reads 技术合同成交额 out of 去年全市技术合同成交额达到. */
    static Front front(String head) {
        var text = head.length() > LONGEST ? head.substring(head.length() - LONGEST) : head;
        text = chop(withoutYear(text), LINK_END);
        var flow = "";
        var scan = FLOW_END.in(text);
        if (scan.find()) {
            flow = scan.match().group();
            text = chop(text.substring(0, scan.match().start()), LINK_END);
        }
        return new Front(trim(text), flow);
    }

    /** Without the words that lead into a clause: time, region, hedges. */
    static String trim(String text) {
        var out = text.strip();
        for (int round = 0; round < 6; round++) {
            var before = out;
            out = TIME.matcher(out).replaceFirst("");
            var m = LEAD.matcher(out);
            if (m.find() && m.end() < out.length() && !out.startsWith("全国重点") && !out.startsWith("中国科")) {
                out = out.substring(m.end());
            } else if (m.find(0) && m.end() == out.length()) {
                out = "";
            }
            if (out.equals(before)) {
                break;
            }
        }
        return bare(out, "“”’的，、：", "“‘的，、：（(");
    }

    /** Without the year, and 从, directly in front of the number. */
    private static String withoutYear(String head) {
        var m = TIME_END.matcher(head);
        return m.find() ? head.substring(0, m.start()) : head;
    }

    /** Whether the words name no measure of their own: 数量, 其中, 占比. */
    static boolean generic(String name) {
        return name.isEmpty() || GENERIC.matcher(name).matches();
    }

    /** Whether the words end in what itself has a size: 经济总量, 营业收入. */
    static boolean isSize(String name) {
        return SIZE_END.matcher(name).find();
    }

    /** The counted thing behind a number: 师生 out of 师生的大学城; empty when a verb follows at once. */
    static Optional<String> behind(String tail) {
        var text = BEHIND.matcher(tail).replaceFirst("");
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        if (CHANGE.matcher(text).lookingAt()) {
            return Optional.empty(); // 771家增加到1076家
        }
        var stop = STOP.matcher(text);
        int end = text.length();
        while (stop.find()) {
            if (TOPIC.matcher(text).region(stop.start(), text.length()).lookingAt()) {
                continue; // 在孵企业: no verb
            }
            if (stop.start() == 0) {
                return Optional.empty();
            }
            if (TOPIC_END.matcher(text.substring(0, stop.start())).find()) {
                end = stop.start();
                break;
            }
        }
        var noun = AROUND_NOUN.matcher(text.substring(0, end)).replaceAll("");
        return noun.isEmpty() ? Optional.empty() : Optional.of(noun);
    }

    /** Without some signs at its beginning and others at its end. */
    private static String bare(String text, String leading, String closing) {
        int from = 0;
        int to = text.length();
        while (from < to && leading.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && closing.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String chop(String text, Sought end) {
        var out = text;
        for (int round = 0; round < 6; round++) {
            var scan = end.in(out);
            if (!scan.find()) {
                break;
            }
            out = out.substring(0, scan.match().start());
        }
        return out;
    }
}
