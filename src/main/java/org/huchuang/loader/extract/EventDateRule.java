package org.huchuang.loader.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.StandIns;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Dates an event: by a verb of holding in its clause, by a date that touches its name, or by a labelled line. */
final class EventDateRule implements AttributeRule {
    private static final Set<EntityType> EVENT = Set.of(EntityType.EVENT);
    private static final String VERBS = CueWords.packed().alternation("held");
    private static final Pattern HELD_BEHIND =
            Pattern.compile("[”》]?(?:[^。；，]{0,20}，(?:在|于|以|通过|采用)[^。；，]{2,30}?)?[^。；，]{0,40}(?:" + VERBS + ")");
    private static final Pattern HELD_BEFORE =
            Pattern.compile("(?:召开|举行|举办|主办|承办|开幕|启动|揭幕|发起|开启|组织|参加|出席|亮相|主持|进行|召集)[^，。；]{0,40}$");
    private static final Pattern LABEL = Pattern.compile("(?:时间|日期)(?:为|是|：|:)+$");
    private static final Pattern HEADED = Pattern.compile(
            "(?:[一二三四五六七八九十\\d]{1,2}[、.．]|[▍■●◆|【\\[])?(?:会议|活动|论坛|大会|大赛|举办|举行|召开|展会|沙龙|讲座|培训|比赛)?(?:时间|日期)(?:[:：】\\]])?");
    private static final int HEADING = 16;
    private static final Pattern LABELLED_OTHER =
            Pattern.compile("(?:申报|申请|报名|受理|截止|提交|发布|印发|成立|出生)[^，。；]{0,4}(?:时间|日期)");
    private static final Pattern OTHER_DATE =
            Pattern.compile("成立|出生|印发|出台|发布《|截至|截止|报名|申报|以来|起施行|落实|贯彻|学习|根据|按照|自$|在.{1,20}(?:期间|之后|闭幕后|结束后)|[。；]");
    private static final Pattern POINTING = Pattern.compile("(?:^|[，。；])(?<lead>[^，。；]{2,8}?)(?:将|已|定)?[于在]?$");
    /** 11月3日，记者在甲展会上看到. */
    private static final Pattern SCENE = Pattern.compile("[”》]?(?:开幕式|闭幕式|现场|主论坛|期间)?(?:上|现场|期间)");

    /** 11月3日，记者从甲论坛获悉. */
    private static final Pattern LEARNT = Pattern.compile("[”》]?(?:上|现场)?(?:获悉|了解到|看到)");

    /** 某论坛秘书处, 某大会筹备启动: somebody or something of the event rather than the event itself. */
    private static final Pattern PART_OF = Pattern.compile(
            "[”》]?(?:的)?(?:秘书处|组委会|执委会|筹委会|组织方|主办方|承办方|招商|招展|官网|官方|媒体|前夕|之前|以来|后)|[^。；，]{0,12}(?:筹备|筹办|倒计时)");

    /** 新华社上海4月22日电: when the report was written. */
    private static final Pattern DATELINE = Pattern.compile("[电讯]|(?:消息|报道)(?![^，。；]{2})");

    private static final Pattern COMING = Pattern.compile("将|拟|定于|定档|即将|预计|计划|届时|报名|欢迎|时间：|起|今年|同年");
    private static final int SOON = 10;
    private static final Pattern LASTS = Pattern.compile("(?:为期|历时|会期)(?<n>[\\d两一二三四五六七八九十]{1,2})[天日]");
    private static final Pattern CLOSES = Pattern.compile("闭幕|落幕|落下帷幕|收官|圆满结束");
    private static final Pattern FIXED = Pattern.compile("(?:定档|定于|拟于|将于|计划于|预计于|敲定)(?:在|于)?$");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?!\\d)");
    private static final int TOUCH = 3;
    private static final int REACH = 140;
    private static final int GAP = 14;

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        for (var d : page.dates()) {
            if (labelled(page, d)) {
                about(page, d).ifPresent(e -> add(page, e, d, d.start(), d.end(), 0.8, found));
                continue;
            }
            var stated = page.mentions().stream()
                    .filter(n -> n.entity().type() == EntityType.EVENT)
                    .filter(n -> trust(page, n, d) > 0)
                    .max(Comparator.comparingDouble((Named n) -> trust(page, n, d))
                            .thenComparing(n -> -distance(page, n, d)));
            if (stated.isPresent()) {
                for (var n : row(page, stated.get(), d)) {
                    int from = Math.min(page.start(n), d.start());
                    int to = Math.max(page.end(n), d.end());
                    add(page, n.entity(), past(page, d), from, to, trust(page, stated.get(), d), found);
                }
            } else if (pointsBack(page, d)) {
                about(page, d).ifPresent(e -> add(page, e, d, d.start(), d.end(), 0.7, found));
            }
        }
        for (var n : page.mentions()) {
            if (n.entity().type() == EntityType.EVENT) {
                inside(page, n).ifPresent(d -> add(page, n.entity(), d, page.start(n), page.end(n), 0.5, found));
            }
        }
    }

    /** 6月24日，甲大会、乙大会在京召开: all that stand in a row behind the date. */
    private static List<Named> row(AttributePage page, Named first, Dates.Found d) {
        var out = new ArrayList<Named>();
        out.add(first);
        for (var n : page.mentions()) {
            var last = out.get(out.size() - 1);
            if (n.entity().type() == EntityType.EVENT
                    && page.start(first) >= d.end()
                    && page.start(n) >= page.end(last)
                    && page.text().substring(page.end(last), page.start(n)).matches("[”》]?[、和及暨]?[“《]?")) {
                out.add(n);
            }
        }
        return out;
    }

    /** 6月24日，某大会召开, told in February: of the year before, for what was held is not to come. */
    private static Dates.Found past(AttributePage page, Dates.Found d) {
        var words = page.text().substring(d.start(), d.end());
        boolean stated = words.contains("年")
                || !Character.isDigit(words.charAt(0))
                || d.iso().length() < 10;
        if (stated || page.written().isEmpty() || COMING.matcher(page.text()).find()) {
            return d;
        }
        var day = LocalDate.parse(d.iso().substring(0, 10));
        return day.isAfter(page.written().get().plusDays(SOON))
                ? new Dates.Found(d.iso().replace(day.getYear() + "-", (day.getYear() - 1) + "-"), d.start(), d.end())
                : d;
    }

    private static double trust(AttributePage page, Named n, Dates.Found d) {
        var text = page.text();
        int start = page.start(n);
        int end = page.end(n);
        if (PART_OF.matcher(text).region(end, text.length()).lookingAt()
                || DATELINE.matcher(text).region(d.end(), text.length()).lookingAt()
                || inOther(page, n, d)) {
            return 0;
        }
        boolean precise = d.iso().length() > 4 && Character.isDigit(text.charAt(d.start()))
                || d.iso().length() >= 10;
        if (d.end() <= start && start - d.end() <= REACH) {
            var between = undated(page, d.end(), start);
            if (OTHER_DATE.matcher(between).find()) {
                return 0;
            }
            boolean scene = between.endsWith("在")
                            && SCENE.matcher(text).region(end, text.length()).lookingAt()
                    || between.endsWith("从")
                            && LEARNT.matcher(text).region(end, text.length()).lookingAt();
            boolean held =
                    scene || held(text, end) || HELD_BEFORE.matcher(between).find();
            if (precise && between.length() <= TOUCH) {
                return held ? 0.9 : 0.7;
            }
            return held && (precise || between.length() <= GAP) ? 0.8 : 0;
        }
        if (end <= d.start() && d.start() - end <= GAP) {
            var between = text.substring(end, d.start());
            if (AttributeOwner.isAside(page, n) && between.contains("，")
                    || OTHER_DATE.matcher(between).find()) {
                return 0;
            }
            boolean bracket = between.matches("[”》]?[（(]") && precise;
            boolean fixed = FIXED.matcher(between).find() && d.iso().length() > 4;
            return bracket || fixed || held(text, d.end()) ? 0.8 : 0;
        }
        return 0;
    }

    /** The words between without the place of a dateline: 5月3日，某市，某论坛. */
    private static String undated(AttributePage page, int from, int to) {
        var out = new StringBuilder(page.text().substring(from, to));
        for (var n : page.mentions().reversed()) {
            if (n.entity().type() == EntityType.PLACE && page.start(n) >= from && page.end(n) <= to) {
                out.delete(page.start(n) - from, page.end(n) - from);
            }
        }
        return out.toString().replaceFirst("^[，,]{2}", "，");
    }

    /** A date without a year is in the year that the event's name tells. */
    private static String inYear(AttributePage page, Entity e, Dates.Found d) {
        boolean written = page.text().substring(d.start(), d.end()).matches(".*(?:\\d{4}|年).*");
        var year = YEAR.matcher(e.name());
        return written || !year.lookingAt() || d.iso().length() < 7
                ? d.iso()
                : d.iso().replaceAll("\\b\\d{4}(?=-)", year.group());
    }

    private static boolean held(String text, int from) {
        return HELD_BEHIND.matcher(text).region(from, text.length()).lookingAt();
    }

    /** 某峰会总结会暨2021年某大会: a year that opens another event's name dates that one. */
    private static boolean inOther(AttributePage page, Named n, Dates.Found d) {
        return page.mentions().stream()
                .anyMatch(o -> o.entity().type() == EntityType.EVENT
                        && !o.entity().id().equals(n.entity().id())
                        && page.start(o) <= d.start()
                        && page.end(o) > d.end());
    }

    /** 7月10日，为期3天的某大会落幕: a day and a number of days make a stretch. */
    private static String lasting(AttributePage page, Dates.Found d, String iso) {
        var text = page.text();
        var m = LASTS.matcher(text);
        if (iso.length() != 10 || !m.find()) {
            return iso;
        }
        int days = Numerals.parse(m.group("n").replace('两', '二'))
                .map(n -> n.intValue())
                .orElse(1);
        var day = LocalDate.parse(iso);
        if (days < 2 || days > 15) {
            return iso;
        }
        return CLOSES.matcher(text).region(d.end(), text.length()).find()
                ? day.minusDays(days - 1L) + "/" + day
                : day + "/" + day.plusDays(days - 1L);
    }

    private static boolean labelled(AttributePage page, Dates.Found d) {
        var before = page.text().substring(Math.max(0, d.start() - 16), d.start());
        if (LABEL.matcher(before).find()) {
            return !LABELLED_OTHER.matcher(before).find();
        }
        return d.start() <= 1 && page.sentence().index() > 0 && headed(page);
    }

    /** 一、会议时间, and the date on the next line. */
    private static boolean headed(AttributePage page) {
        var line = page.document().sentences().get(page.sentence().index() - 1);
        return line.span().length() < HEADING
                && HEADED.matcher(page.document().at(line.span()).replaceAll("\\s+", ""))
                        .matches();
    }

    /** 本次论坛将于3月5日在上海举行. */
    private static boolean pointsBack(AttributePage page, Dates.Found d) {
        var m = POINTING.matcher(page.text().substring(Math.max(0, d.start() - GAP), d.start()));
        return d.iso().length() > 4
                && m.find()
                && StandIns.packed()
                        .kinds(m.group("lead").replaceFirst("^本[次届]|^此次|^这[次场]", "该"))
                        .filter(k -> k.equals(EVENT))
                        .isPresent()
                && held(page.text(), d.end());
    }

    /** What a date without a name dates: the event in front of it, of the title, of the lines before. */
    private static Optional<Entity> about(AttributePage page, Dates.Found d) {
        return page.left(d.start(), EVENT)
                .map(Named::entity)
                .or(() -> page.titled(EVENT))
                .or(() -> page.earlier(EVENT).map(Named::entity));
    }

    /** 2014年某会议: the year is part of the name; of this year's meetings it only tells the edition. */
    private static Optional<Dates.Found> inside(AttributePage page, Named n) {
        var name = n.mention().surface().replaceAll("\\s+", "");
        return Dates.in(name, page.written()).stream()
                .filter(d -> page.written()
                                .filter(day -> !d.iso().equals(Integer.toString(day.getYear())))
                                .isPresent()
                        && d.start() == 0
                        && name.charAt(d.end() - 1) == '年'
                        && d.iso().length() == 4)
                .findFirst();
    }

    private static int distance(AttributePage page, Named n, Dates.Found d) {
        int gap = page.start(n) >= d.end() ? page.start(n) - d.end() : d.start() - page.end(n);
        return Math.max(gap, 0);
    }

    private static void add(
            AttributePage page,
            Entity e,
            Dates.Found d,
            int from,
            int to,
            double confidence,
            Consumer<Attribute> found) {
        var date = lasting(page, d, inYear(page, e, d));
        boolean written = Character.isDigit(page.text().charAt(d.start()));
        found.accept(page.attribute(
                e, AttributeType.EVENT_DATE, date, from, to, written ? confidence : confidence - 0.15)); // 今日
    }
}
