package org.huchuang.loader.extract;

import java.util.function.Function;

/** Words that were put together lately: numbers, Latin words and marks come again and again. */
final class RecentWords {
    private static final int BITS = 14;
    private static final int SPREAD = 0x9E3779B1;

    /** Each where its text says. Threads may overwrite each other's words; those of the same text are the same. */
    private final DictionaryWord[] words = new DictionaryWord[1 << BITS];

    /** @param made puts the word together; always the same for the same text */
    DictionaryWord of(String text, Function<String, DictionaryWord> made) {
        int place = text.hashCode() * SPREAD >>> Integer.SIZE - BITS;
        var word = words[place];
        if (word == null || !word.text().equals(text)) {
            word = made.apply(text);
            words[place] = word;
        }
        return word;
    }
}
