package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.EntityType;

/** Reads “甲”“乙”“丙”等企业: names in quotation marks, all of a kind that the words behind them say. */
final class QuotedFirms {
    private static final Sought ROW = Sought.around("(?:“[^“”，。；！？\\n]{2,14}”[、和与]?){2,10}(?=等)", "“", 0, 0);
    private static final Pattern QUOTE = Pattern.compile("“([^“”]{2,14})”");

    private static final Pattern APPOSED = Pattern.compile("“([^“”，。；！？\\n]{2,12})”(?=[，。；、（(完宣获成]|$)");

    /** 推动某类企业“……”: what firms are helped to. */
    private static final Pattern FURTHERED =
            Pattern.compile(CueWords.packed().alternation("furthering") + "[^，。；]{0,6}$");

    private static final int REACH = 8;

    /** Verbs of one character that open a slogan rather than a brand. */
    private static final String MOVING = "走去引出进上下请送办做";

    private QuotedFirms() {}

    /**
     * The names of all such rows.
     *
     * @param classes words that say of what they stand before that it is a firm: 研发商“甲”完成
     * @param kindAt what the words at an offset, from 等 on, say that a row is one of
     */
    static List<Firm> in(String text, Words words, WordSet classes, IntFunction<Optional<EntityType>> kindAt) {
        var found = new ArrayList<Firm>();
        for (int at = classes.next(text, 0); at >= 0; at = classes.next(text, at + 1)) {
            var quote = APPOSED.matcher(text).region(at + classes.at(text, at, text.length()), text.length());
            if (quote.lookingAt()
                    && !FURTHERED
                            .matcher(text.substring(Math.max(0, at - REACH), at))
                            .find()
                    && isName(words, new Span(quote.start(1), quote.end(1)))) {
                found.add(new Firm(quote.group(1), EntityType.COMPANY));
            }
        }
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

    /** Not “走出去” or “加强创新”, which say what firms are to do: they begin with a verb that is a word. */
    private static boolean isName(Words words, Span quoted) {
        var first = words.in(quoted).stream().findFirst();
        return first.filter(w -> w.nature().equals("v") && (w.text().length() > 1 || MOVING.indexOf(w.text()) >= 0))
                .isEmpty();
    }

    /** A name, and what it names. */
    record Firm(String name, EntityType type) {}
}
