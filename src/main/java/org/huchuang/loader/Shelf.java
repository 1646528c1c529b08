package org.huchuang.loader;

import java.util.List;
import java.util.Set;

/** Where loaded articles go: all that the loader knows of the store. Called from one thread, in the order of reading. */
public interface Shelf {
    /** Whether the article is there already, from the same source text and read by the same version. */
    boolean holds(String article, String sourceHash, String version);

    /** Notes that a file holds an article which is there already. */
    void keep(String article, String file);

    /** Takes an article over. */
    Change put(Loaded article);

    /** A file was read whole and holds just these articles: removes what it held before, and names it. */
    List<String> settle(String file, Set<String> articles);

    /** What taking over did. */
    enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
