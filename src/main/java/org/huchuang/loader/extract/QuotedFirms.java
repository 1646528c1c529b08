package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.ontology.EntityType;

/** Reads “甲”“乙”“丙”等企业: names in quotation marks, all of a kind that the words behind them say. */
final class QuotedFirms {
    private static final Sought ROW = Sought.of("(?:“[^“”，。；！？\\n]{2,14}”[、和与]?){2,10}(?=等)");
    private static final Pattern QUOTE = Pattern.compile("“([^“”]{2,14})”");

    private QuotedFirms() {}

    /**
     * The names of all such rows.
     *
     * @param kindAt what the words at an offset, from 等 on, say that a row is one of
     */
    static List<Firm> in(String text, IntFunction<Optional<EntityType>> kindAt) {
        var found = new ArrayList<Firm>();
        var scan = ROW.in(text);
        while (scan.find()) {
            var row = scan.match();
            kindAt.apply(row.end()).ifPresent(kind -> {
                var quote = QUOTE.matcher(row.group());
                while (quote.find()) {
                    var at = new Span(row.start() + quote.start(1), row.start() + quote.end(1));
                    found.add(new Firm(at.of(text), kind));
                }
            });
        }
        return found;
    }

    /** A name, and what it names. */
    record Firm(String name, EntityType type) {}
}
