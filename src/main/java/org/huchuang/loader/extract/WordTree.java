package org.huchuang.loader.extract;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/** A double-array tree of HanLP, read-only and packed: what a step asks lies side by side, so that it costs one look into memory. */
final class WordTree {
    /** The place where every word begins. */
    static final int ROOT = 0;
    /** Where a step comes to that no word makes. */
    static final int NOWHERE = -1;

    private static final int WIDTH = 4; // of a cell, a power of two so that none straddles two lines of the cache
    private static final int FROM = 0;
    private static final int BASE = 1;
    private static final int WORD = 2;
    private static final int ONWARD = 3; // a bit for the last five bits of each character that goes on from here

    private final int[] cells;

    private WordTree(int[] base, int[] check) {
        cells = new int[WIDTH * base.length];
        var onward = new int[base.length]; // by base, which no two places share
        for (int i = 1; i < check.length; i++) {
            if (check[i] > 0 && check[i] < i) {
                onward[check[i]] |= 1 << i - check[i] - 1;
            }
        }
        for (int i = 0; i < base.length; i++) {
            cells[WIDTH * i + FROM] = check[i];
            cells[WIDTH * i + BASE] = base[i];
            int end = base[i]; // a word's end hangs on its last character like one character more
            boolean word = end >= 0 && end < check.length && check[end] == end && base[end] < 0;
            cells[WIDTH * i + WORD] = word ? -base[end] - 1 : NOWHERE;
            cells[WIDTH * i + ONWARD] = end >= 0 && end < onward.length ? onward[end] : 0;
        }
    }

    static WordTree of(DoubleArrayTrie<?> trie) {
        return new WordTree(trie.getBase(), trie.getCheck());
    }

    /** A bit for the last five bits of each character that goes on from a place, so that most need no look into the tree. */
    int onward(int place) {
        return cells[WIDTH * place + ONWARD];
    }

    /** The place one character further, {@link #NOWHERE} when no word goes on so. */
    int step(int place, char c) {
        if ((cells[WIDTH * place + ONWARD] >>> c & 1) == 0) {
            return NOWHERE;
        }
        int base = cells[WIDTH * place + BASE];
        int next = base + c + 1;
        return cells[WIDTH * next + FROM] == base ? next : NOWHERE;
    }

    /** The place a whole text further, {@link #NOWHERE} when no word goes on so. */
    int step(int place, String text) {
        int at = place;
        for (int i = 0; i < text.length() && at != NOWHERE; i++) {
            at = step(at, text.charAt(i));
        }
        return at;
    }

    /** Number of the word that ends here, negative when none does. */
    int word(int place) {
        return cells[WIDTH * place + WORD];
    }
}
