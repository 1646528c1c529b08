package org.huchuang.loader.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.extract.Quantities.Found;
import org.huchuang.loader.knowledge.Units.Kind;

/** Reads the statistics of one sentence from left to right; a clause without a subject of its own takes the last one. */
final class FigureSentence {
    private final String text;
    private final List<Found> found;
    private final List<Figure> figures = new ArrayList<>();
    private String subject;
    private List<String> listed = List.of();
    private String growthName = "";
    private int growthSign = 1;
    private int consumed;

    private FigureSentence(String text, List<Found> quantities) {
        this.text = text;
        this.subject = "";
        this.found = FigureNumbers.of(quantities, text);
    }

    /**
     * The statistics of a sentence, left to right.
     *
     * @param text without white space
     * @param quantities all that stand in it
     */
    static List<Figure> read(String text, List<Found> quantities) {
        var reader = new FigureSentence(text, quantities);
        for (int i = 0; i < reader.found.size(); i++) {
            reader.read(i);
        }
        return reader.figures;
    }

    private void read(int i) {
        var f = found.get(i);
        var q = f.quantity();
        int from = Math.max(FigureClause.start(text, f.start()), consumed);
        var head = text.substring(from, Math.max(from, f.start()));
        int next = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
        int clauseEnd = FigureClause.end(text, f.end());
        int end = Math.min(next, clauseEnd);
        var tail = text.substring(Math.min(f.end(), end), end);
        var clause = FigureClause.around(text, f.start(), f.end());
        consumed = f.end();
        var kind = q.kind();
        if (kind.filter(k -> k == Kind.MULTIPLE).isPresent()
                && FigureGrammar.TIMES_OF.matcher(head).matches()
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
                && (FigureGrammar.JOIN.matcher(head).matches()
                        || FigureGrammar.AGAIN.matcher(head).matches())) {
            add(listed.get(0), subject, f, clause);
            listed = listed.subList(1, listed.size());
            return;
        }
        if (kind.filter(k -> k == Kind.MONEY).isPresent()
                && (FigureGrammar.QUALIFIER.matcher(tail).matches()
                        || f.end() < clauseEnd
                                && q.bound() == Indicator.Bound.AT_LEAST
                                && text.startsWith("以上", f.end() - 2)
                                && !tail.isEmpty())) {
            consumed = from;
            return; // 10亿元以上项目: says which
        }
        if (kind.filter(k -> k == Kind.MULTIPLE).isPresent()
                && FigureGrammar.BETTER.matcher(head).find()) {
            return; // 比同类快3倍: one thing's effect
        }
        boolean counted = kind.filter(k -> k == Kind.COUNT).isPresent();
        boolean behind = counted
                || tail.startsWith("的")
                        && !MeasureNames.isSize(MeasureNames.front(head).subject())
                || rate;
        var noun = behind ? CountedThing.in(tail, end == next && i + 1 < found.size()) : Optional.<String>empty();
        if (noun.isPresent() && !tail.startsWith("的目标")) {
            var flow = MeasureNames.front(head).flow();
            consumed = f.end() + tail.indexOf(noun.get()) + noun.get().length();
            subject = noun.get();
            add(flow + noun.get(), noun.get(), f, clause);
            return;
        }
        if (counted && head.matches("(?:其中)?(?:有)?") && !tail.isEmpty() && "由有来是在被".indexOf(tail.charAt(0)) >= 0) {
            var about = subject.isEmpty() ? FigureClause.subjectBefore(text, f.start()) : subject;
            add(about + tail, about, f, clause); // 其中2项由上海牵头
            return;
        }
        level(f, head, clause);
    }

    /** 同比增长24.9%: the change of the level before it, or a statistic of its own when it has a subject. */
    private boolean growth(int i, String head, String clause) {
        var f = found.get(i);
        if (!growthName.isEmpty() && FigureGrammar.JOIN.matcher(head).matches()) {
            addGrowth(growthName, f, clause);
            return true;
        }
        growthName = "";
        var m = FigureGrammar.GROWTH.matcher(head);
        boolean share = f.quantity().kind().filter(k -> k == Kind.SHARE).isPresent();
        if (!m.matches() || share && FigureGrammar.REACHED.matcher(head).find()) {
            return false;
        }
        growthSign = m.group("down") != null ? -1 : 1;
        var own = MeasureNames.trim(m.group("subject"));
        if (own.isEmpty()) {
            int run = 1;
            while (i + run < found.size()
                    && FigureGrammar.JOIN
                            .matcher(text.substring(
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
        var m = FigureGrammar.PART.matcher(head);
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
        boolean start = FigureGrammar.START.matcher(head).matches();
        var front = FigureGrammar.POINTING.matcher(head).matches() && !subject.isEmpty()
                ? new MeasureNames.Front("", "") // 中国占370个, 上海以99.8领跑
                : MeasureNames.front(head);
        if (front.subject().isEmpty() && front.flow().isEmpty() && figures.isEmpty() && subject.isEmpty()) {
            subject = FigureClause.subjectBefore(text, f.start());
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
}
