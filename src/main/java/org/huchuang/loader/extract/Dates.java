package org.huchuang.loader.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.huchuang.loader.knowledge.Sought;

/**
 * Reads calendar expressions into ISO 8601, keeping their precision: {@code 2026-01-30}, {@code 2026-01}, {@code 2026},
 * and intervals {@code 2026-06-24/2026-06-25}.
 */
public final class Dates {
    static final String TO = "[-—–－~～至到]{1,2}";
    private static final String WEEKDAY =
            "(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?:[上下]午|晚上?|凌晨|早上)?(?:\\d{1,2}(?::|：|时|点)(?:\\d{1,2}分?)?)?";
    private static final String REL = "今年|去年|明年|前年|本年|当年|同年";
    private static final String PART = "上半年|下半年|前[一二三]季度|第?[一二三四]季度";
    private static final Sought DATE = Sought.of("(?<!\\d)(?=\\d|" + REL + ")(?:"
            + "(?:(?:(?<y>\\d{4})年|(?<rel>" + REL + ")))?+(?:(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})(?:日" + WEEKDAY
            + "|(?=(?:" + TO + "|[、和及])\\d{1,2}日)))?+)?+(?<part>" + PART + ")?+"
            + "(?:(?:" + TO
            + "|(?<and>[、和及])(?=\\d{1,2}日))(?:(?<y2>\\d{4})年)?+(?:(?<m2>\\d{1,2})月)?+(?:(?<d2>\\d{1,2})日)?+)?+"
            + ")");
    private static final Sought YEARS = Sought.of("(?<!\\d)(\\d{4})年?" + TO + "(\\d{4})年");
    private static final Sought NUMERIC = Sought.of("(?<!\\d)(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)"
            + "(?:" + TO + "(?:(?<y2>\\d{4})[-/.])?(?:(?<m2>\\d{1,2})[-/.])?(?<d2>\\d{1,2})(?![\\d:：时点年月.]))?");
    private static final Sought PLAN = Sought.of("[“\"]?十([一二三四五六])五[”\"]?(?:规划)?(?:期间|时期|以来|末|收官)");
    private static final Sought WRITTEN_OUT =
            Sought.of("(?<y>[〇零○一二三四五六七八九]{4})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日");
    private static final String MONTHS = "(?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final Sought ENGLISH = Sought.of("(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s?" + MONTHS
            + ",?\\s?(?<y>\\d{4})|" + MONTHS.replace("<mon>", "<mon2>")
            + "\\s?(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s?(?<y2>\\d{4})");
    private static final Map<String, Integer> MONTH = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private Dates() {}

    /** The date that the whole text states; empty when it states none. */
    public static Optional<String> parse(String text, Optional<LocalDate> written) {
        var compact = text.replaceAll("\\s+", "");
        return in(compact, written).stream()
                .filter(f -> f.start() == 0 && f.end() == compact.length())
                .map(Found::iso)
                .findFirst();
    }

    /**
     * Every date of a text, left to right.
     *
     * @param text better without white space
     * @param written day of the article: 去年 and dates without a year need it
     */
    public static List<Found> in(String text, Optional<LocalDate> written) {
        var found = new ArrayList<Found>();
        var dates = DATE.in(text);
        while (dates.find()) {
            var m = dates.match();
            if (m.end() == m.start()) {
                continue;
            }
            try {
                read(m, written, found).ifPresent(iso -> found.add(new Found(iso, m.start(), m.end())));
            } catch (DateTimeException e) {
                continue; // 13月, 2月30日: not a date
            }
        }
        others(text, written, found);
        found.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        var out = new ArrayList<Found>();
        int end = 0;
        for (var f : found) {
            if (f.start() >= end) {
                var stated = !out.isEmpty() && explains(text, out.getLast(), f)
                        ? new Found(f.iso(), out.removeLast().start(), f.end() + 1)
                        : f;
                out.add(stated);
                end = stated.end();
            }
        }
        return out;
    }

    /** 今天（1月29日）: the day in the brackets is the one meant, whenever the article came out. */
    private static boolean explains(String text, Found word, Found day) {
        return word.end() == day.start() - 1
                && "（(".indexOf(text.charAt(word.end())) >= 0
                && day.end() < text.length()
                && "）)".indexOf(text.charAt(day.end())) >= 0
                && NearDays.isWord(text.substring(word.start(), word.end()));
    }

    private static Optional<String> read(Matcher m, Optional<LocalDate> written, List<Found> before) {
        boolean named = m.group("y") != null || m.group("rel") != null;
        boolean day = m.group("d") != null;
        boolean month = m.group("m") != null;
        if (!named && (!month || written.isEmpty())) {
            return Optional.empty();
        }
        if (m.group("rel") != null && written.isEmpty()) {
            return Optional.empty();
        }
        int y = m.group("y") != null ? Integer.parseInt(m.group("y")) : relative(m, written, before);
        if (y < 1000) {
            return Optional.empty();
        }
        if (day) {
            var from = LocalDate.of(y, number(m, "m"), number(m, "d"));
            if (!named && from.isAfter(written.get().plusDays(183))) {
                from = from.minusYears(1); // 12月 in an article of January
            }
            if (m.group("d2") == null || m.group("and") != null && number(m, "d2") != from.getDayOfMonth() + 1) {
                return Optional.of(from.toString()); // 3日、10日: no stretch of days
            }
            var to = LocalDate.of(
                    m.group("y2") != null ? number(m, "y2") : from.getYear(),
                    m.group("m2") != null ? number(m, "m2") : from.getMonthValue(),
                    number(m, "d2"));
            return Optional.of(interval(from.toString(), to.toString()));
        }
        if (month) {
            var from = YearMonth.of(y, number(m, "m"));
            if (!named && from.atDay(1).isAfter(written.get().plusDays(183))) {
                from = from.minusYears(1);
            }
            if (m.group("m2") == null || m.group("d2") != null) {
                return Optional.of(from.toString());
            }
            var to = YearMonth.of(m.group("y2") != null ? number(m, "y2") : from.getYear(), number(m, "m2"));
            return Optional.of(interval(from.toString(), to.toString()));
        }
        var part = m.group("part");
        if (part != null) {
            return Optional.of(part(y, part));
        }
        return Optional.of(m.group("y2") != null ? interval(year(y), year(number(m, "y2"))) : year(y));
    }

    private static int relative(Matcher m, Optional<LocalDate> written, List<Found> before) {
        int y = written.get().getYear();
        return switch (Optional.ofNullable(m.group("rel")).orElse("")) {
            case "同年", "当年" ->
                before.isEmpty()
                        ? y
                        : Integer.parseInt(before.get(before.size() - 1).iso().substring(0, 4));
            case "去年" -> y - 1;
            case "前年" -> y - 2;
            case "明年" -> y + 1;
            default -> y;
        };
    }

    private static String part(int y, String part) {
        var plain = part.replace("第", "");
        int from = 1;
        int to = 6;
        if (plain.equals("下半年")) {
            from = 7;
            to = 12;
        } else if (plain.endsWith("季度")) {
            int quarter = "一二三四".indexOf(plain.charAt(plain.length() - 3)) + 1;
            from = plain.startsWith("前") ? 1 : quarter * 3 - 2;
            to = quarter * 3;
        }
        return interval(YearMonth.of(y, from).toString(), YearMonth.of(y, to).toString());
    }

    private static void others(String text, Optional<LocalDate> written, List<Found> found) {
        boolean numbers = hasDigit(text);
        if (numbers) {
            each(YEARS, text, found, m -> at(m, interval(m.group(1), m.group(2))));
            each(NUMERIC, text, found, Dates::numeric);
            each(ENGLISH, text, found, Dates::english);
        }
        each(PLAN, text, found, Dates::plan);
        each(WRITTEN_OUT, text, found, Dates::writtenOut);
        written.ifPresent(today -> {
            near(NearDays.WORDS, text, today, found);
            if (numbers) {
                near(NearDays.NUMBERS, text, today, found);
            }
        });
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static void near(List<NearDays.Reader> readers, String text, LocalDate today, List<Found> found) {
        for (var r : readers) {
            each(r.sought(), text, found, m -> r.day().apply(m, today));
        }
    }

    private static void each(Sought sought, String text, List<Found> found, Function<Matcher, Found> read) {
        var scan = sought.in(text);
        while (scan.find()) {
            try {
                found.add(read.apply(scan.match()));
            } catch (DateTimeException e) {
                continue; // as above
            }
        }
    }

    static Found at(Matcher m, String iso) {
        return new Found(iso, m.start(), m.end());
    }

    private static Found plan(Matcher m) {
        int first = 2001 + ("一二三四五六".indexOf(m.group(1)) + 1) * 5; // “十一五” began in 2006
        return at(m, interval(year(first), year(first + 4)));
    }

    private static Found writtenOut(Matcher m) {
        var date = LocalDate.of(numeral(m.group("y")), numeral(m.group("m")), numeral(m.group("d")));
        return at(m, date.toString());
    }

    private static Found english(Matcher m) {
        boolean dayFirst = m.group("mon") != null;
        var month = m.group(dayFirst ? "mon" : "mon2").substring(0, 3).toLowerCase(Locale.ROOT);
        var date = LocalDate.of(number(m, dayFirst ? "y" : "y2"), MONTH.get(month), number(m, dayFirst ? "d" : "d2"));
        return at(m, date.toString());
    }

    /** 2026.3.20-3.22; what is no later day behind the dash is left alone. */
    private static Found numeric(Matcher m) {
        var from = LocalDate.of(number(m, "y"), number(m, "m"), number(m, "d"));
        if (m.group("d2") != null) {
            int year = m.group("y2") == null ? from.getYear() : number(m, "y2");
            int month = m.group("m2") == null ? from.getMonthValue() : number(m, "m2");
            int day = number(m, "d2");
            if (month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, Math.max(1, month)).lengthOfMonth()) {
                var to = LocalDate.of(year, month, day);
                if (to.isAfter(from)) {
                    return new Found(interval(from.toString(), to.toString()), m.start(), m.end());
                }
            }
        }
        return new Found(from.toString(), m.start(), m.end("d"));
    }

    static String interval(String from, String to) {
        return from.equals(to) ? from : from + "/" + to;
    }

    private static String year(int y) {
        return Integer.toString(y);
    }

    private static int numeral(String written) {
        return Numerals.parse(written.replace('○', '〇')).map(n -> n.intValue()).orElse(0);
    }

    static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    /**
     * A date at its place.
     *
     * @param iso as ISO 8601
     * @param start of its first character
     * @param end behind its last character
     */
    public record Found(String iso, int start, int end) {}
}
