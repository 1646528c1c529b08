package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.text.Document;

/** Finds companies that only the post of their head betrays: 云帆视界联合创始人, where the clause begins with the name. */
final class LedCompanyFinder {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final String LEFT = ",;:!?，。；：、！？“”（）()|· \t\n\r";

    private final Lexicon cues;
    private final NameWords vocabulary;

    LedCompanyFinder(Lexicon cues, NameWords vocabulary) {
        this.cues = cues;
        this.vocabulary = vocabulary;
    }

    /** The spans of such names. */
    List<Span> find(Document document, Words words, Cover known) {
        var text = document.text();
        var found = new ArrayList<Span>();
        var starts = new HashSet<Integer>();
        document.sentences().forEach(s -> starts.add(s.span().start()));
        int passed = 0;
        var titles = cues.group("firm-title");
        for (var word : words.all()) {
            int end = word.span().start();
            int title = end < passed ? 0 : titles.startingAt(text, end);
            if (title > 0) {
                passed = end + title;
                int start = start(end, text, words, starts);
                if (end - start >= SHORTEST && end - start <= LONGEST) {
                    var span = new Span(start, end);
                    if (known.over(span).isEmpty() && named(words.in(span))) {
                        found.add(span);
                    }
                }
            }
        }
        return found;
    }

    private static int start(int end, String text, Words words, Set<Integer> starts) {
        int start = end;
        while (start > 0
                && end - start <= LONGEST
                && !starts.contains(start)
                && LEFT.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return words.boundary(start) && text.substring(start, end).indexOf('.') < 0 ? start : end;
    }

    /** Whether words can be a brand: no grammar among them, and not the general name of a group or an office at the end. */
    private boolean named(List<Words.Word> inside) {
        if (inside.isEmpty()) {
            return false;
        }
        var last = inside.getLast();
        boolean ordinary = inside.stream()
                .allMatch(w -> w.text().length() > 1
                        && (w.is("vn") || w.is("n") && !w.is("nz") && !w.is("nr") && !w.is("nx"))
                        && vocabulary.role(w.text()) == NameWords.Role.UNKNOWN);
        return !ordinary
                && !cues.contains("companies", last.text())
                && cues.endingAt(last.text(), last.text().length(), "not-led") == 0
                && inside.stream()
                        .noneMatch(w -> vocabulary.role(w.text()) == NameWords.Role.STOP
                                || cues.contains("companies", w.text())
                                || "upcry".indexOf(w.nature().charAt(0)) >= 0
                                || w.is("d") && w.text().length() > 1
                                || w.is("nn"));
    }
}
