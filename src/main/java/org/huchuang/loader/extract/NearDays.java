package org.huchuang.loader.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.Sought;

/** Reads days told from the day of writing: 昨天, 上周五, 本月15日, 29日. */
final class NearDays {
    private static final String HOUR = "(?:上午|下午|晚上|晚间|中午|凌晨|早上|晚)?";
    private static final Sought DAY = Sought.of("(?<![\\d月年/.:：第期至到—–－~～、和及-])(?<rel>本月|当月|上月)?(?<d>\\d{1,2})日(?:"
            + Dates.TO + "(?<d2>\\d{1,2})日)?(?=[，（(电讯]|上午|下午|晚|凌晨|在|于|从|召开|举[行办]|开幕|闭幕|发布|宣布|印发|揭牌|启动|成立)");
    private static final Sought DAY_OF_MONTH =
            Sought.of("(?<rel>本月|当月|上月|下月)(?<d>\\d{1,2})日(?:" + Dates.TO + "(?<d2>\\d{1,2})日)?");
    private static final Sought DAY_WORD = Sought.of("(?:今天|今日|昨天|昨日|明天|明日|前天|前日|后天)" + HOUR);
    private static final Sought DAY_OF_WEEK = Sought.of("(?<week>[上本这下])个?(?:周|星期)(?<day>[一二三四五六日天])" + HOUR);
    private static final Pattern SAID = Pattern.compile(DAY_WORD.pattern() + "|" + DAY_OF_WEEK.pattern());

    private NearDays() {}

    /** Whether words tell a day without a number: 今天, 上周五. */
    static boolean isWord(String words) {
        return SAID.matcher(words).matches();
    }

    /** Those that are told in words. */
    static final List<Reader> WORDS =
            List.of(new Reader(DAY_WORD, NearDays::dayWord), new Reader(DAY_OF_WEEK, NearDays::dayOfWeek));

    /** Those that are told by their number. */
    static final List<Reader> NUMBERS = List.of(
            new Reader(DAY_OF_MONTH, (m, today) -> Dates.at(m, day(m, today))),
            new Reader(DAY, (m, today) -> Dates.at(m, day(m, today))));

    /** What finds such days, and how each is read in an article of a day. */
    record Reader(Sought sought, BiFunction<Matcher, LocalDate, Dates.Found> day) {}

    private static Dates.Found dayWord(Matcher m, LocalDate today) {
        int shift = "前昨今明后".indexOf(m.group().charAt(0)) - 2;
        return Dates.at(m, today.plusDays(shift).toString());
    }

    /** 上周五: weeks begin on Mondays. */
    private static Dates.Found dayOfWeek(Matcher m, LocalDate today) {
        var week = m.group("week");
        int shift = week.equals("上") ? -1 : week.equals("下") ? 1 : 0;
        int day = "一二三四五六日".indexOf(m.group("day").replace('天', '日'));
        return Dates.at(
                m, today.with(DayOfWeek.MONDAY).plusWeeks(shift).plusDays(day).toString());
    }

    /** 29日: of the month of the article, of the month before when that day was still to come. */
    private static String day(Matcher m, LocalDate written) {
        int d = Dates.number(m, "d");
        boolean last = "上月".equals(m.group("rel")) || m.group("rel") == null && d > written.getDayOfMonth() + 1;
        boolean next = "下月".equals(m.group("rel"));
        var month = YearMonth.from(written).minusMonths(last ? 1 : next ? -1 : 0);
        var from = month.atDay(d).toString();
        return m.group("d2") == null
                ? from
                : Dates.interval(from, month.atDay(Dates.number(m, "d2")).toString());
    }
}
