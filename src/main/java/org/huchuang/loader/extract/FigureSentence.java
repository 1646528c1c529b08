package org.huchuang.loader.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Quantities.Found;
import org.huchuang.loader.knowledge.FigureWords;
import org.huchuang.loader.knowledge.Units.Kind;

/** Reads the statistics of one sentence from left to right; a clause without a subject of its own takes the last one. */
final class FigureSentence {
    private static final FigureWords WORDS = FigureWords.packed();
    private static final String LINKS = "(?:" + WORDS.pattern("link") + "|"
            + FigureWords.pattern(WORDS.bounds("before").keySet()) + "){0,4}";
    private static final Pattern GROWTH = Pattern.compile("(?<subject>.*?)(?:[、，]?(?:较|比)[^，。、]{1,10}?)?"
            + WORDS.pattern("compare") + "{0,4}(?:(?<up>" + WORDS.pattern("up") + ")|(?<down>" + WORDS.pattern("down")
            + "))" + LINKS);
    private static final Pattern PART = Pattern.compile(
            "(?<subject>.*?)(?:约|均|各)?占(?:到|了|据|比)?(?<whole>[^占]{0,14}?)" + "的?(?:比重|比例|份额|比)?的?" + LINKS);
    private static final Pattern START = Pattern.compile(".*从[^，。]{0,14}");
    private static final Pattern JOIN = Pattern.compile("[、和与及，]|以及");
    private static final Pattern AGAIN = Pattern.compile(
            "(?:" + WORDS.pattern("up") + "|" + WORDS.pattern("down") + "|" + WORDS.pattern("link") + ")" + LINKS);
    private static final Pattern TIMES_OF = Pattern.compile("(?:是|为|达|达到|相当于)[^，。、]{0,14}的");
    private static final Pattern QUALIFIER = Pattern.compile("的[^，。、；]{0,8}(?:人|企业|项目|机构|公司|产品|平台|团队).*");
    private static final Pattern BETTER = Pattern.compile("比.*[快慢强轻薄亮小](?:了|出|约|近|至少)?$");
    private static final Pattern POINTING = Pattern.compile("[^，。]{0,10}(?:占(?:到|据|了|有)?|以)" + LINKS);
    private static final String BREAKS = "，；。：！？,;:!?…\n";
    private static final int WINDOW = 200; // no clause is longer; keeps odd input linear

    private final String text;
    private final List<Found> found;
    private final List<Figure> figures = new ArrayList<>();
    private String subject;
    private List<String> listed = List.of();
    private String growthName = "";
    private int growthSign = 1;
    private int consumed;

    private FigureSentence(String text, String before) {
        this.text = text;
        this.subject = before;
        this.found = Quantities.in(text).stream().filter(this::counts).toList();
    }

    /**
     * The statistics of a sentence, left to right.
     *
     * @param text without white space
     * @param before what the line above leaves open as a subject, possibly empty
     */
    static List<Figure> read(String text, String before) {
        var reader = new FigureSentence(text, before);
        for (int i = 0; i < reader.found.size(); i++) {
            reader.read(i);
        }
        return reader.figures;
    }

    private boolean counts(Found f) {
        var kind = f.quantity().kind();
        if (kind.filter(k -> k == Kind.TIME).isPresent()) {
            return false;
        }
        if (f.chinese()
                && kind.filter(k -> k == Kind.COUNT).isPresent()
                && f.quantity().scale().isEmpty()
                && f.quantity().number().compareTo(BigDecimal.TEN) < 0) {
            return false; // 突破一批
        }
        if (f.chinese()
                && f.quantity().bound() == Indicator.Bound.EXACT
                && f.quantity().scale().isEmpty()
                && kind.filter(k -> k == Kind.SHARE).isEmpty()) {
            return false; // 三个方面, 两条路: written numerals count parts of the text
        }
        if (f.start() > 0 && "“‘《".indexOf(text.charAt(f.start() - 1)) >= 0
                || f.end() < text.length() && "”’".indexOf(text.charAt(f.end())) >= 0) {
            return false; // “50条”: a name
        }
        var before = text.substring(Math.max(0, f.start() - WINDOW), f.start());
        return before.lastIndexOf('《') <= before.lastIndexOf('》');
    }

    private void read(int i) {
        var f = found.get(i);
        var q = f.quantity();
        int from = Math.max(clauseStart(f.start()), consumed);
        var head = text.substring(from, Math.max(from, f.start()));
        int next = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
        int clauseEnd = clauseEnd(f.end());
        int end = Math.min(next, clauseEnd);
        var tail = text.substring(Math.min(f.end(), end), end);
        var clause = text.substring(clauseStart(f.start()), clauseEnd);
        consumed = f.end();
        var kind = q.kind();
        if (kind.filter(k -> k == Kind.MULTIPLE).isPresent()
                && TIMES_OF.matcher(head).matches()
                && !figures.isEmpty()) {
            int last = figures.size() - 1;
            figures.set(
                    last,
                    figures.get(last).withChange(head.replaceFirst("^(?:是|为|达到|达)", "") + q.number() + q.unitText()));
            return;
        }
        boolean rate = kind.filter(k -> k == Kind.SHARE || k == Kind.MULTIPLE || k == Kind.POINT)
                .isPresent();
        if (rate && growth(i, head, clause)) {
            return;
        }
        if (kind.filter(k -> k == Kind.POINT).isPresent()) {
            return;
        }
        if (kind.filter(k -> k == Kind.SHARE).isPresent() && part(f, head, clause)) {
            return;
        }
        if (!listed.isEmpty()
                && (JOIN.matcher(head).matches() || AGAIN.matcher(head).matches())) {
            add(listed.get(0), subject, f, clause);
            listed = listed.subList(1, listed.size());
            return;
        }
        if (kind.filter(k -> k == Kind.MONEY).isPresent()
                && (QUALIFIER.matcher(tail).matches()
                        || f.end() < clauseEnd
                                && q.bound() == Indicator.Bound.AT_LEAST
                                && text.startsWith("以上", f.end() - 2)
                                && !tail.isEmpty())) {
            consumed = from;
            return; // 10亿元以上项目: says which
        }
        if (kind.filter(k -> k == Kind.MULTIPLE).isPresent()
                && BETTER.matcher(head).find()) {
            return; // 比同类快3倍: one thing's effect
        }
        boolean counted = kind.filter(k -> k == Kind.COUNT).isPresent();
        boolean behind = counted
                || tail.startsWith("的")
                        && !MeasureNames.isSize(MeasureNames.front(head).subject())
                || rate;
        var noun = behind
                ? MeasureNames.behind(beforeSize(cutList(tail), end == next && i + 1 < found.size()))
                : Optional.<String>empty();
        if (noun.isPresent() && !tail.startsWith("的目标")) {
            var flow = MeasureNames.front(head).flow();
            consumed = f.end() + tail.indexOf(noun.get()) + noun.get().length();
            subject = noun.get();
            add(flow + noun.get(), noun.get(), f, clause);
            return;
        }
        if (counted && head.matches("(?:其中)?(?:有)?") && !tail.isEmpty() && "由有来是在被".indexOf(tail.charAt(0)) >= 0) {
            var about = subject.isEmpty() ? clauseBefore(f.start()) : subject;
            add(about + tail, about, f, clause); // 其中2项由上海牵头
            return;
        }
        level(f, head, clause);
    }

    /** 同比增长24.9%: the change of the level before it, or a statistic of its own when it has a subject. */
    private boolean growth(int i, String head, String clause) {
        var f = found.get(i);
        if (!growthName.isEmpty() && JOIN.matcher(head).matches()) {
            addGrowth(growthName, f, clause);
            return true;
        }
        growthName = "";
        var m = GROWTH.matcher(head);
        if (!m.matches()) {
            return false;
        }
        growthSign = m.group("down") != null ? -1 : 1;
        var own = MeasureNames.trim(m.group("subject"));
        if (own.isEmpty()) {
            int run = 1;
            while (i + run < found.size()
                    && JOIN.matcher(text.substring(
                                    found.get(i + run - 1).end(),
                                    found.get(i + run).start()))
                            .matches()) {
                run++;
            }
            for (int k = figures.size() - 1, left = run; k >= 0 && left > 0; k--) {
                if (figures.get(k).level()) {
                    left--;
                    int at = i + left;
                    figures.set(
                            k, figures.get(k).withChange(signed(found.get(at).quantity())));
                }
            }
            growthName = figures.isEmpty() ? "" : " ";
            return !figures.isEmpty() || subject.isEmpty();
        }
        var name = MeasureNames.generic(own) ? join(subject, own) : own;
        if (!MeasureNames.generic(own)) {
            subject = own;
        }
        growthName = name + (growthSign > 0 ? "增长" : "");
        addGrowth(growthName, f, clause);
        return true;
    }

    private void addGrowth(String name, Found f, String clause) {
        if (!name.isBlank() && f.quantity().kind().filter(k -> k != Kind.POINT).isPresent()) {
            add(
                    name,
                    subject,
                    f,
                    growthSign > 0
                            ? f.quantity().number()
                            : f.quantity().number().negate(),
                    false,
                    clause);
        }
    }

    private String signed(Quantity q) {
        return (growthSign > 0 ? "+" : "-") + q.number().toPlainString() + q.unitText();
    }

    /** 占全国的30.6%: a part of the last subject, or of its own. */
    private boolean part(Found f, String head, String clause) {
        var m = PART.matcher(head);
        if (!m.matches()) {
            return false;
        }
        var own = MeasureNames.trim(m.group("subject"));
        var name = MeasureNames.generic(own) ? join(subject, own) : own;
        if (!MeasureNames.generic(own)) {
            subject = own;
        }
        var parts = head.contains("均占") ? name.split("、") : new String[] {name};
        for (var each : parts) {
            add(each + "占" + m.group("whole") + "比重", each, f, f.quantity().number(), false, clause);
        }
        return true;
    }

    /** 技术合同成交额达到6496.79亿元. */
    private void level(Found f, String head, String clause) {
        boolean start = START.matcher(head).matches();
        var front = POINTING.matcher(head).matches() && !subject.isEmpty()
                ? new MeasureNames.Front("", "") // 中国占370个, 上海以99.8领跑
                : MeasureNames.front(head);
        if (front.subject().isEmpty() && front.flow().isEmpty() && figures.isEmpty() && subject.isEmpty()) {
            subject = clauseBefore(f.start());
        }
        if (head.contains("分别")) {
            var parts = List.of(front.subject().split("[、和与及]"));
            if (parts.size() > 1) {
                listed = parts.subList(1, parts.size());
                if (start) {
                    var again = new ArrayList<>(listed);
                    again.addAll(parts);
                    listed = again;
                }
                subject = parts.get(0);
                add(parts.get(0), subject, f, clause);
                return;
            }
        }
        if (MeasureNames.generic(front.subject())) {
            add(join(subject, front.name()), subject, f, clause);
        } else {
            subject = front.subject();
            add(front.name(), subject, f, clause);
        }
    }

    private void add(String name, String about, Found f, String clause) {
        add(name, about, f, f.quantity().number(), true, clause);
    }

    private void add(String name, String about, Found f, BigDecimal value, boolean level, String clause) {
        if (MeasureScope.holds(name.contains(about) ? name : about + name, f.quantity(), clause)) {
            figures.add(new Figure(name, value, f.quantity(), Optional.empty(), level, f.start(), f.end()));
        }
    }

    private static String join(String subject, String own) {
        var rest = own.startsWith("其中") ? own.substring(2) : own.startsWith("其") ? own.substring(1) : own;
        return subject.endsWith(rest) ? subject : subject + rest;
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

    private String clauseBefore(int at) {
        int start = clauseStart(at);
        return start < 2
                ? ""
                : MeasureNames.front(text.substring(clauseStart(start - 1), start - 1))
                        .subject();
    }

    private int clauseStart(int at) {
        int i = at - 1;
        while (i >= 0
                && i > at - WINDOW
                && BREAKS.indexOf(text.charAt(i)) < 0
                && !(text.charAt(i) == '（' && text.substring(i, at).indexOf('）') < 0)) {
            i--;
        }
        return i + 1;
    }

    private int clauseEnd(int at) {
        int i = at;
        while (i < text.length() && i < at + WINDOW && BREAKS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /**
     * One statistic.
     *
     * @param name the measure
     * @param value signed
     * @param quantity as written
     * @param change beside it
     * @param level false for growth and shares, which take no change
     * @param start of the number with its bound word
     * @param end of the number with its unit
     */
    record Figure(
            String name,
            BigDecimal value,
            Quantity quantity,
            Optional<String> change,
            boolean level,
            int start,
            int end) {
        Figure withChange(String rate) {
            return change.isPresent() ? this : new Figure(name, value, quantity, Optional.of(rate), level, start, end);
        }
    }
}
