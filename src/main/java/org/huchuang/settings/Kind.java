package org.huchuang.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a setting can hold. */
public enum Kind {
    FOLDER("一个目录 a folder", v -> !v.isBlank()),
    FILE("一个文件 a file", v -> true),
    ADDRESS(
            "以 http(s):// 开头并以 / 结尾 a web address that ends with a slash",
            v -> v.isEmpty() || v.matches("https?://\\S+/")),
    PORT("0 至 65535 a number from 0 to 65535", v -> v.matches("[0-9]{1,5}") && Integer.parseInt(v) <= 65_535),
    SWITCH("yes 或 no, yes or no", v -> v.matches("yes|no|true|false")),
    SIZE("如 512m、2g, such as 512m or 2g", v -> v.matches("[1-9][0-9]{0,5}[kKmMgG]")),
    LOG("text 或 json, text or json", v -> v.matches("text|json")),
    SECRET("至少八个字符 eight characters or more", v -> v.isEmpty() || v.length() >= 8),
    COUNT("正整数 a whole number above zero", v -> v.matches("[1-9][0-9]{0,8}")),
    SHARE("0 与 1 之间的小数 a number between 0 and 1", v -> v.matches("0?\\.[0-9]{1,6}|1(\\.0)?"));

    private final String expected;
    private final Predicate<String> fits;

    Kind(String expected, Predicate<String> fits) {
        this.expected = expected;
        this.fits = fits;
    }

    static Kind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What a value should have been, when it is something else. */
    Optional<String> problem(String value) {
        return fits.test(value) ? Optional.empty() : Optional.of(expected);
    }
}
