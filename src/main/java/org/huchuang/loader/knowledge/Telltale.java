package org.huchuang.loader.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only on a text that holds one of the words it cannot match without: looking for them
 * takes one pass, where an expression that fails takes one from each place. Finds exactly what the expression finds.
 */
public final class Telltale {
    private final Pattern pattern;
    private final WordSet words;
    private final boolean any;
    private Optional<Beginnings> beginnings = Optional.empty(); // made when first needed, which it is for few

    private Telltale(Pattern pattern, WordSet words, boolean any) {
        this.pattern = pattern;
        this.words = words;
        this.any = any;
    }

    public static Telltale of(String regex) {
        return of(Pattern.compile(regex));
    }

    public static Telltale of(Pattern pattern) {
        var words = IndispensableWords.of(pattern);
        return new Telltale(pattern, WordSet.of(words), words.isEmpty());
    }

    public Pattern pattern() {
        return pattern;
    }

    /** Whether there are words without one of which it cannot match. */
    boolean hasWords() {
        return !any;
    }

    /** Whether a match inside a stretch is not ruled out. */
    public boolean possible(String text, int from, int to) {
        return any || words.next(text, from, to) >= 0;
    }

    /** Whether the expression matches somewhere in a text. */
    public boolean in(String text) {
        return possible(text, 0, text.length()) && pattern.matcher(text).find();
    }

    /** Whether the expression matches at the beginning of a text. */
    public boolean opens(String text) {
        return opens(text, 0, text.length());
    }

    /** Whether the expression matches at the beginning of a stretch; what stands around the stretch is not seen. */
    public boolean opens(String text, int from, int to) {
        if (beginnings.isEmpty()) {
            beginnings = Optional.of(new Beginnings(pattern));
        }
        return (from == to || beginnings.get().at(text, from, to))
                && possible(text, from, to)
                && pattern.matcher(text).region(from, to).lookingAt();
    }
}
