package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2026, 1, 20));

    @ParameterizedTest
    @CsvSource({
        "2026年1月30日, 2026-01-30",
        "1月30日（星期五）, 2026-01-30",
        "2026 年 1 月 30 日, 2026-01-30",
        "12月4日, 2025-12-04",
        "2023年底, 2023",
        "2019年11月, 2019-11",
        "今年, 2026",
        "去年, 2025",
        "去年12月, 2025-12",
        "2024年上半年, 2024-01/2024-06",
        "2025年前三季度, 2025-01/2025-09",
        "“十四五”期间, 2021/2025",
        "“十五五”时期, 2026/2030",
        "6月24日至25日, 2026-06-24/2026-06-25",
        "2024年9月7日-10日, 2024-09-07/2024-09-10",
        "二〇二六年一月二十九日, 2026-01-29",
        "6月24-25日, 2026-06-24/2026-06-25",
        "3月8日、9日, 2026-03-08/2026-03-09",
        "3月8日和15日, 2026-03-08",
        "本月15日在, 2026-01-15",
        "上月28日召开, 2025-12-28",
        "19日上午, 2026-01-19",
        "今天（1月19日）, 2026-01-19",
        "28日至29日在, 2025-12-28/2025-12-29",
        "1月28日—2月3日, 2026-01-28/2026-02-03",
        "2023年至2025年, 2023/2025",
        "2026-01-30, 2026-01-30",
        "2026/1/30, 2026-01-30",
        "今天, 2026-01-20",
        "明天, 2026-01-21",
        "前天, 2026-01-18",
        "昨天上午, 2026-01-19",
        "上周五, 2026-01-16",
        "本周日, 2026-01-25",
        "下周一, 2026-01-26",
        "上周六（1月17日）, 2026-01-17",
        "上月30日, 2025-12-30",
        "下月1日, 2026-02-01",
        "本月1日至2日, 2026-01-01/2026-01-02",
        "'28th Jan, 2026', 2026-01-28",
        "'January 5, 2026', 2026-01-05",
    })
    void keepsPrecisionAndTakesTheYearFromTheArticle(String text, String iso) {
        var compact = text.replaceAll("\\s+", "");
        var found = Dates.in(compact, WRITTEN);
        assertEquals(1, found.size(), text + " " + found);
        assertEquals(iso, found.get(0).iso());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13月40日", "2026年2月30日", "千年", "3.14", "月日", "第12届", "12345年", "30日内", "第3日", "为期2日，"})
    void refusesWhatIsNoDate(String text) {
        assertEquals(Optional.empty(), Dates.parse(text, WRITTEN));
    }

    @Test
    void leavesOutWhatNeedsAnUnknownYear() {
        assertEquals(Optional.empty(), Dates.parse("1月30日", Optional.empty()));
        assertEquals(Optional.empty(), Dates.parse("去年", Optional.empty()));
    }

    @Test
    void countsTheSameYearFromTheDateBefore() {
        assertEquals(
                java.util.List.of("2019-03", "2019-10"),
                Dates.in("2019年3月立项，同年10月建成", WRITTEN).stream()
                        .map(Dates.Found::iso)
                        .toList());
    }

    @Test
    void findsBothYearsOfAComparison() {
        assertEquals(
                java.util.List.of("2016", "2023"),
                Dates.in("从2016年的131家增长到2023年的375家", Optional.empty()).stream()
                        .map(Dates.Found::iso)
                        .toList());
    }
}
