package org.huchuang.loader.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as its source gives it.
 *
 * @param id stable within the source: the WeChat aid, the file's name without extension, or {@code file#1} for the first
 *     of several articles in one file
 * @param title may be empty
 * @param publisher account, newspaper or agency that published it
 * @param date day of publication
 * @param url where it can be read
 * @param source name of the file it came from, without folders
 * @param format name of the description in {@code loader/sources/}
 * @param text byte-exact body, possibly empty; every offset of a fact counts in it
 */
public record Article(
        String id,
        String title,
        Optional<String> publisher,
        Optional<LocalDate> date,
        Optional<URI> url,
        String source,
        String format,
        String text) {
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An article has an id.");
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(date);
        Objects.requireNonNull(url);
        Objects.requireNonNull(source);
        Objects.requireNonNull(format);
        Objects.requireNonNull(text);
    }
}
