package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.NameWords;

/** Recognises coined words, such as brands: what the segmenter takes for a person's name, breaks into characters, or Latin. */
final class Coined {
    private static final int LONGEST = 4;
    private static final String FUNCTIONAL = "由与和在对向于为及";

    private final NameWords vocabulary;
    private final String text;
    private final Words words;
    private final Cover known;

    Coined(NameWords vocabulary, String text, Words words, Cover known) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.words = words;
        this.known = known;
    }

    /**
     * The coined word of two to four characters, or Latin letters, that ends here.
     *
     * @param wary when the word behind can be a verb's object, as 科技 can: then two verbs are no brand
     */
    Optional<Span> endingAt(int end, boolean wary) {
        int start = end;
        boolean latin = false;
        for (var word = words.endingAt(start); word.isPresent(); word = words.endingAt(start)) {
            var w = word.get();
            if (latin || !strange(w) || end - w.span().start() > LONGEST && !w.is("nx")) {
                break;
            }
            start = w.span().start() + (swallowed(w) ? 1 : 0);
            latin = w.is("nx");
            if (swallowed(w)) {
                break;
            }
        }
        var span = new Span(start, end);
        return span.length() > 1 && known.over(span).isEmpty() && !(wary && phrase(span)) && opens(start)
                ? Optional.of(span)
                : Optional.empty();
    }

    /** A guessed person's name that begins with a preposition or conjunction. */
    private static boolean swallowed(Words.Word w) {
        return w.is("nr") && FUNCTIONAL.indexOf(w.text().charAt(0)) >= 0;
    }

    /** Two verbs or a word of the list, cut into characters. */
    private boolean phrase(Span span) {
        var inside = words.in(span);
        return vocabulary.role(span.of(text)) != NameWords.Role.UNKNOWN
                || !inside.isEmpty()
                        && inside.stream()
                                .allMatch(w -> w.text().length() == 1 && (w.is("v") || w.is("p")) && !w.is("vg"));
    }

    /** Whether everything in a span is strange, or at least one word that is no single character. */
    boolean strange(Span span) {
        List<Words.Word> inside = new ArrayList<>(words.in(span));
        return !inside.isEmpty()
                && inside.stream().noneMatch(w -> w.is("cc"))
                && inside.stream().noneMatch(w -> vocabulary.role(w.text()) == NameWords.Role.STOP)
                && (inside.stream().allMatch(this::strange)
                        || inside.stream().anyMatch(w -> strange(w) && w.text().length() > 1)
                        || inside.stream().filter(this::strange).count() > 1);
    }

    private boolean strange(Words.Word w) {
        if (vocabulary.role(w.text()) != NameWords.Role.UNKNOWN || vocabulary.generic(w.text())) {
            return false;
        }
        return w.is("nr")
                || w.is("nx")
                || w.text().length() == 1 && Character.isLetter(w.text().charAt(0));
    }

    /** Whether a name may start here: not in the middle of a noun phrase. */
    private boolean opens(int start) {
        var before = words.endingAt(start);
        return before.isEmpty()
                || !before.get().is("n")
                || before.get().is("nn")
                || vocabulary.role(before.get().text()) != NameWords.Role.UNKNOWN
                || vocabulary.generic(before.get().text())
                || known.endingAt(start).isPresent()
                || start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1));
    }
}
