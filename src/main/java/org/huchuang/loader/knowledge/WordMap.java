package org.huchuang.loader.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A word list to be found in running text, with something known of each word. */
public final class WordMap<T> {
    private final WordSet words;
    private final List<T> known; // by the word's number

    private WordMap(WordSet words, List<T> known) {
        this.words = words;
        this.known = known;
    }

    public static <T> WordMap<T> of(Map<String, T> byWord) {
        var words = WordSet.of(byWord.keySet());
        var known = new ArrayList<T>(Collections.nCopies(words.size(), null));
        byWord.forEach((word, value) -> known.set(words.number(word), value));
        return new WordMap<>(words, known);
    }

    /** Hands over every word between two offsets of a text, overlapping ones too, by where they start, shorter ones first. */
    public void each(String text, int from, int to, Found<T> found) {
        words.each(text, from, to, (start, end, number) -> found.at(start, end, known.get(number)));
    }

    /** Takes a word's place in a text and what is known of it. */
    @FunctionalInterface
    public interface Found<T> {
        void at(int start, int end, T known);
    }
}
