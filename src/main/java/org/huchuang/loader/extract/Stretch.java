package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;

/** A sentence or several without their white space, and what they hold of dates and quantities, each read once. */
final class Stretch {
    private final Compact words;
    private final List<Dates.Found> dates;
    private Optional<List<Quantities.Found>> quantities = Optional.empty();

    private Stretch(Compact words, List<Dates.Found> dates) {
        this.words = words;
        this.dates = dates;
    }

    static Stretch of(Document document, List<Span> sentences) {
        var words = Compact.of(document, sentences);
        return new Stretch(words, Dates.in(words.text(), document.article().date()));
    }

    /** Every sentence of a document by its index. */
    static List<Stretch> each(Document document) {
        return document.sentences().stream()
                .map(s -> of(document, List.of(s.span())))
                .toList();
    }

    Compact words() {
        return words;
    }

    String text() {
        return words.text();
    }

    List<Dates.Found> dates() {
        return dates;
    }

    /** Read when first asked for. */
    List<Quantities.Found> quantities() {
        if (quantities.isEmpty()) {
            quantities = Optional.of(Quantities.in(text()));
        }
        return quantities.get();
    }
}
