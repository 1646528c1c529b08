package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;

/** Cuts the sentence's verb off the last item of a row: 甲、乙、丙成为首批进驻的企业. */
final class SaidFirms {
    private final String text;
    private final Words words;
    private final Pattern predicate;

    SaidFirms(String text, Words words, Pattern predicate) {
        this.text = text;
        this.words = words;
        this.predicate = predicate;
    }

    /** The row without what is said of it; nothing where the predicate does not begin inside its last item. */
    Optional<Enumeration> of(Enumeration row) {
        var last = row.items().getLast();
        for (var word : words.in(new Span(last.start(), Math.min(text.length(), last.end())))) {
            int at = word.span().start();
            if (at > last.start()
                    && predicate.matcher(text).region(at, text.length()).lookingAt()) {
                var items = new ArrayList<>(row.items());
                items.set(items.size() - 1, new Span(last.start(), at));
                return Optional.of(new Enumeration(new Span(row.span().start(), at), items));
            }
        }
        return Optional.empty();
    }
}
