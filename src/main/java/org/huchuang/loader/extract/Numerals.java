package org.huchuang.loader.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers written with digits or with Chinese numerals below ten thousand. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,8})?");

    private Numerals() {}

    /** {@code 12,533}, {@code 4.5}, 三百, 十二, 两千零五, 二〇二五; empty for anything else. */
    static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > 24) {
            return Optional.empty();
        }
        if (Character.isDigit(text.charAt(0))) {
            var plain = text.replace(",", "").replace("，", "");
            return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
        }
        return chinese(text.replace('两', '二').replace('〇', '零'));
    }

    private static Optional<BigDecimal> chinese(String text) {
        if (text.length() > 1 && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            var digits = new StringBuilder();
            text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
            return Optional.of(new BigDecimal(digits.toString()));
        }
        long sum = 0;
        int digit = -1;
        long last = Long.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int d = DIGITS.indexOf(c);
            if (d >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = d;
                continue;
            }
            long place = place(c);
            if (place == 0 || place >= last) {
                return Optional.empty();
            }
            sum += place * (digit < 0 ? 1 : digit);
            digit = -1;
            last = place;
        }
        return Optional.of(BigDecimal.valueOf(sum + Math.max(0, digit)));
    }

    private static long place(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
