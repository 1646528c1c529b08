package org.huchuang.store;

/** What a load did to one article's graph. */
public enum Change {
    NEW,
    CHANGED,
    UNCHANGED
}
