package org.huchuang.loader.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/** A word list to be found in running text, longest word first: a tree of characters, so that length of the list costs nothing. */
public final class WordSet {
    private final Node root;
    /** A bit for the last six bits of each character that a word begins with: most places of a text need no further look. */
    private final long beginnings;

    private WordSet(Node root, long beginnings) {
        this.root = root;
        this.beginnings = beginnings;
    }

    public static WordSet of(Collection<String> words) {
        var sorted = new TreeSet<>(words);
        sorted.remove("");
        long beginnings = 0;
        for (var word : sorted) {
            beginnings |= 1L << word.charAt(0);
        }
        return new WordSet(Node.of(sorted.toArray(String[]::new), 0), beginnings);
    }

    /** Length of the longest word that starts at {@code at} and ends by {@code to}, 0 when none does. */
    public int at(CharSequence text, int at, int to) {
        int longest = 0;
        var node = root;
        for (int i = at; i < to; i++) {
            node = node.next(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.word) {
                longest = i + 1 - at;
            }
        }
        return longest;
    }

    /** Where from {@code from} on the first word starts, -1 when there is none. */
    public int next(CharSequence text, int from) {
        return next(text, from, text.length());
    }

    /** Where from {@code from} on the first word starts that ends by {@code to}, -1 when there is none. */
    public int next(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((beginnings >>> text.charAt(i) & 1) != 0 && at(text, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    public boolean in(CharSequence text) {
        return next(text, 0) >= 0;
    }

    /** What words may go on with after some characters: a table with room to spare, so that most looks need one step. */
    private static final class Node {
        private static final int SPREAD = 0x9E3779B1;

        private final char[] characters; // 0 where there is none
        private final Node[] nodes;
        private final int shift;
        private final boolean word;

        private Node(char[] characters, Node[] nodes, int n, boolean word) {
            this.word = word;
            int bits = 33 - Integer.numberOfLeadingZeros(n);
            this.shift = Integer.SIZE - bits;
            this.characters = new char[1 << bits];
            this.nodes = new Node[1 << bits];
            for (int i = 0; i < n; i++) {
                int slot = slot(characters[i]);
                this.characters[slot] = characters[i];
                this.nodes[slot] = nodes[i];
            }
        }

        /** Of words in order that share their first {@code depth} characters. */
        static Node of(String[] words, int depth) {
            int at = words.length > 0 && words[0].length() == depth ? 1 : 0;
            boolean word = at == 1;
            var characters = new char[words.length];
            var nodes = new Node[words.length];
            int n = 0;
            while (at < words.length) {
                char c = words[at].charAt(depth);
                int to = at + 1;
                while (to < words.length && words[to].charAt(depth) == c) {
                    to++;
                }
                characters[n] = c;
                nodes[n++] = of(Arrays.copyOfRange(words, at, to), depth + 1);
                at = to;
            }
            return new Node(characters, nodes, n, word);
        }

        Node next(char c) {
            int slot = slot(c);
            return characters[slot] == c ? nodes[slot] : null;
        }

        /** Where a character stands, else the free place where it would. */
        private int slot(char c) {
            int slot = c * SPREAD >>> shift;
            while (characters[slot] != c && characters[slot] != 0) {
                slot = slot + 1 & characters.length - 1;
            }
            return slot;
        }
    }
}
