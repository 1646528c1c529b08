package org.huchuang.loader.extract;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.WordMap;

/** The last words of names, to be found in a text. */
final class Heads<T> {
    private final WordMap<T> heads;

    Heads(Map<String, T> heads) {
        this.heads = WordMap.of(heads);
    }

    /** The heads in a stretch of a text by where they end; of those that end together the longest. */
    Collection<Hit<T>> in(String text, Span stretch) {
        var byEnd = new TreeMap<Integer, Hit<T>>();
        heads.each(text, stretch.start(), stretch.end(), (start, end, head) -> {
            if (!byEnd.containsKey(end)) { // else one that starts earlier ends here
                byEnd.put(end, new Hit<>(new Span(start, end), head));
            }
        });
        return byEnd.values();
    }

    /**
     * A head at its place.
     *
     * @param head what is known of it
     */
    record Hit<T>(Span span, T head) {}
}
