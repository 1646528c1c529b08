package org.huchuang.server.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages; Chinese where nothing else is asked for. */
public enum Language {
    ZH("zh", "zh-Hans", "中文"),
    EN("en", "en", "English");

    private final String code;
    private final String tag;
    private final String itself;

    Language(String code, String tag, String itself) {
        this.code = code;
        this.tag = tag;
        this.itself = itself;
    }

    /** As {@code ?lang=} and the message files name it. */
    public String code() {
        return code;
    }

    /** As HTML names it. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String itself() {
        return itself;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** The one of two texts that is in this language; the other where it is empty. */
    public String of(String zh, String en) {
        var first = this == ZH ? zh : en;
        return first.isEmpty() ? (this == ZH ? en : zh) : first;
    }

    static Optional<Language> named(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /** The first of ours that {@code Accept-Language} names. */
    static Language accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return ZH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(l -> named(l).stream())
                .findFirst()
                .orElse(ZH);
    }
}
