package org.huchuang.loader.extract;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.huchuang.loader.knowledge.WordSet;

/** The last words of names, to be found in a sentence. */
final class Heads<T> {
    private final Map<String, T> heads;
    private final WordSet words;

    Heads(Map<String, T> heads) {
        this.heads = heads;
        this.words = WordSet.of(heads.keySet());
    }

    /** The heads in a sentence by where they end; of those that end together the longest. */
    Collection<Hit<T>> in(String sentence) {
        var byEnd = new TreeMap<Integer, Hit<T>>();
        words.each(sentence, (start, end) -> {
            if (!byEnd.containsKey(end)) { // else one that starts earlier ends here
                byEnd.put(end, new Hit<>(start, end, heads.get(sentence.substring(start, end))));
            }
        });
        return byEnd.values();
    }

    /**
     * A head at its place.
     *
     * @param start offset in the sentence
     * @param end offset in the sentence
     * @param head what is known of it
     */
    record Hit<T>(int start, int end, T head) {}
}
