package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds products by the mark behind a registered brand: 青鸟素®. */
final class TrademarkFinder implements MentionFinder {
    private static final String MARKS = "®™";
    private static final int LONGEST = 6;

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (int i = 1; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                int end = i;
                int start = start(end, text, words);
                if (end - start > 1) {
                    var span = new Span(start, end);
                    found.add(new Mention(
                            span,
                            span.of(text),
                            EntityType.PRODUCT,
                            span.of(text),
                            Optional.empty(),
                            "trademark",
                            0.75));
                }
            }
        }
        return found;
    }

    /** Where the coined word before the mark starts: at its quotation mark, its Latin letters, or its loose characters. */
    private static int start(int end, String text, Words words) {
        int start = end;
        for (var word = words.endingAt(start); word.isPresent(); word = words.endingAt(start)) {
            var w = word.get();
            boolean latin = w.is("nx");
            boolean coined = latin
                    || w.is("nr")
                    || w.is("nz")
                    || w.text().length() == 1
                            && Character.isIdeographic(w.text().charAt(0))
                            && "upcrdmy".indexOf(w.nature().charAt(0)) < 0;
            if (!coined || end - w.span().start() > LONGEST && !latin) {
                break;
            }
            start = w.span().start();
            if (latin) {
                break;
            }
        }
        return start;
    }
}
