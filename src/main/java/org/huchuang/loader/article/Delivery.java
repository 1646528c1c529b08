package org.huchuang.loader.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.huchuang.Code;
import org.huchuang.loader.knowledge.SourceFormat;

/** Where the readers of one file bring what they found: checks the fields of an article, and accepts or rejects it. */
final class Delivery {
    /** More characters than any article has. */
    static final int LONGEST = 2_000_000;

    private final String name;
    private final Consumer<Article> articles;
    private final Consumer<Rejection> rejections;

    Delivery(Path file, Consumer<Article> articles, Consumer<Rejection> rejections) {
        var last = file.getFileName();
        this.name = last == null ? file.toString() : last.toString();
        this.articles = articles;
        this.rejections = rejections;
    }

    /** The file's name without folders. */
    String name() {
        return name;
    }

    /** The file's name without extension. */
    String stem() {
        return name.replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    /** Rejects the file as a whole. */
    void reject(Code reason, String detail) {
        reject(name, name, reason, detail);
    }

    void reject(String id, String place, Code reason, String detail) {
        rejections.accept(new Rejection(id, place, reason, detail));
    }

    /** Makes an article of raw fields, or says in one rejection why that cannot be. */
    void accept(Fields fields, String place, SourceFormat format) {
        var id = fields.get("id").strip();
        var known = id.isEmpty() ? name : id;
        if (id.isEmpty()) {
            reject(known, place, Code.MISSING_FIELD, "缺少标识符 no id");
            return;
        }
        if (fields.tooLong()) {
            reject(known, place, Code.TOO_LARGE, "超过 " + LONGEST + " 字 more characters than that");
            return;
        }
        if (fields.titleNeeded() && fields.get("title").isBlank()) {
            reject(known, place, Code.MISSING_FIELD, "缺少标题 no title");
            return;
        }
        var date = date(fields.get("date").strip(), format);
        if (date.isEmpty() && !fields.get("date").isBlank()) {
            reject(known, place, Code.BAD_FIELD, "日期有误 not a date: " + brief(fields.get("date")));
            return;
        }
        var url = url(fields.get("url").strip());
        if (url.isEmpty() && !fields.get("url").isBlank()) {
            reject(known, place, Code.BAD_FIELD, "链接有误 not a web address: " + brief(fields.get("url")));
            return;
        }
        articles.accept(new Article(
                id,
                fields.get("title"),
                Optional.of(fields.get("publisher").strip()).filter(p -> !p.isEmpty()),
                date,
                url,
                name,
                format.name(),
                fields.get("text")));
    }

    private static Optional<LocalDate> date(String words, SourceFormat format) {
        var day = words.replaceFirst("[ T]\\d{1,2}:\\d{2}.*$", "");
        for (var pattern : format.values("date")) {
            try {
                return Optional.of(LocalDate.parse(day, strict(pattern)));
            } catch (DateTimeParseException e) {
                // the next pattern may fit
            }
        }
        return Optional.empty();
    }

    /** 30 February is no date, and {@code u} is the year that needs no era. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<URI> url(String words) {
        try {
            var uri = new URI(words);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String brief(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }
}
