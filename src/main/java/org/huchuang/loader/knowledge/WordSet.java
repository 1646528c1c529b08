package org.huchuang.loader.knowledge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.TreeSet;

/** A word list to be found in running text, longest word first: a tree of characters, so that length of the list costs nothing. */
public final class WordSet {
    private final Node root;
    private final BitSet first = new BitSet();

    private WordSet(Node root) {
        this.root = root;
        for (char c : root.characters) {
            first.set(c);
        }
    }

    public static WordSet of(Collection<String> words) {
        var sorted = new TreeSet<>(words);
        sorted.remove("");
        return new WordSet(Node.of(sorted.toArray(String[]::new), 0));
    }

    /** Length of the longest word that starts at {@code at} and ends by {@code to}, 0 when none does. */
    public int at(CharSequence text, int at, int to) {
        if (at >= to || !first.get(text.charAt(at))) {
            return 0;
        }
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
            if (at(text, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    public boolean in(CharSequence text) {
        return next(text, 0) >= 0;
    }

    /** What words may go on with after some characters. */
    private static final class Node {
        private final char[] characters;
        private final Node[] nodes;
        private final boolean word;

        private Node(char[] characters, Node[] nodes, boolean word) {
            this.characters = characters;
            this.nodes = nodes;
            this.word = word;
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
            return new Node(Arrays.copyOf(characters, n), Arrays.copyOf(nodes, n), word);
        }

        Node next(char c) {
            int i = characters.length < 4 ? scan(c) : Arrays.binarySearch(characters, c);
            return i < 0 ? null : nodes[i];
        }

        private int scan(char c) {
            for (int i = 0; i < characters.length; i++) {
                if (characters[i] == c) {
                    return i;
                }
            }
            return -1;
        }
    }
}
