package org.huchuang.server.explore;

import java.util.List;
import java.util.stream.Stream;
import org.huchuang.server.pages.Answers.Row;
import org.huchuang.server.pages.Citation;

/**
 * The sentence that states a fact, and where it stands.
 *
 * @param before the sentence up to the quote
 * @param quote the words that carry the fact
 * @param after the rest of the sentence
 * @param notes post, amount, date, as far as stated
 * @param title of the article, which {@code page} tells about; {@code original} is its own address or {@code ""}
 * @param claim page of the fact
 */
record Sentence(
        String before,
        String quote,
        String after,
        List<String> notes,
        String title,
        String page,
        String publisher,
        String published,
        String original,
        String confidence,
        String rule,
        String claim,
        String citation) {
    static Sentence of(Row r) {
        return new Sentence(
                r.text("before"),
                r.text("quote"),
                r.text("after"),
                Stream.of("post", "amount", "date")
                        .map(r::text)
                        .filter(n -> !n.isEmpty())
                        .toList(),
                r.text("title"),
                r.link("article").orElse(""),
                r.text("publisher"),
                r.text("published"),
                r.link("link").orElse(""),
                r.text("confidence"),
                r.text("rule"),
                r.link("entity").orElse(""),
                Citation.of(
                        r.text("publisher"),
                        r.text("title"),
                        r.text("published"),
                        r.link("link").orElse("")));
    }
}
