package org.huchuang.loader.extract;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All words that may stand in a sentence, each at its place, and the cheapest way through them, as HanLP finds it. */
final class Lattice {
    private static final String IN_NUMBERS = "，,．.";
    /** How far in front of a name words are looked for that lead up to it. */
    private static final int REACH = 5;

    private final Dictionary dictionary;
    private final char[] text;
    private final Node before;
    private final Node[] first; // by place; what stands behind the sentence is the last
    private final Node[] last;

    Lattice(Dictionary dictionary, char[] text) {
        this.dictionary = dictionary;
        this.text = text;
        this.before = new Node(dictionary.beginning());
        this.first = new Node[text.length + 1];
        this.last = new Node[text.length + 1];
        dictionary.lay(text, this);
        fill();
        add(text.length, dictionary.end());
    }

    /** Only one word of each length stands at a place. */
    private void add(int place, DictionaryWord word) {
        for (var n = first[place]; n != null; n = n.next) {
            if (n.length == word.length()) {
                return;
            }
        }
        append(place, word);
    }

    /** A word longer than all that stand at the place. */
    void append(int place, DictionaryWord word) {
        var node = new Node(word);
        if (first[place] == null) {
            first[place] = node;
        } else {
            last[place].next = node;
        }
        last[place] = node;
    }

    /** Characters that no word begins with become words of their own, those of a kind together. */
    private void fill() {
        int at = 0;
        while (at < text.length) {
            if (first[at] == null) {
                int to = at + 1;
                while (to < text.length && (first[to] == null || CharType.get(text[to]) == CharType.CT_CNUM)) {
                    to++;
                }
                cut(at, to);
                at = to;
            } else {
                at += last[at].length;
            }
        }
    }

    private void cut(int from, int to) {
        int start = from;
        byte type = CharType.get(text[from]);
        for (int at = from + 1; at < to; at++) {
            byte here = CharType.get(text[at]);
            if (here != type && !inNumber(type, at, to)) {
                unknown(start, at, type);
                start = at;
                type = here;
            }
        }
        unknown(start, to, type);
    }

    private boolean inNumber(byte type, int at, int to) {
        return type == CharType.CT_NUM
                && IN_NUMBERS.indexOf(text[at]) >= 0
                && at + 1 < to
                && CharType.get(text[at + 1]) == CharType.CT_NUM;
    }

    private void unknown(int from, int to, byte type) {
        add(from, dictionary.unknown(text, from, to, type));
    }

    /** The cheapest words that make up the sentence, in order; of two ways that cost the same the one found first. */
    List<Node> cheapest() {
        for (var n = first[0]; n != null; n = n.next) {
            reach(n, before);
        }
        for (int place = 0; place < text.length; place++) {
            for (var n = first[place]; n != null; n = n.next) {
                if (n.from != null) {
                    double least = n.cost + n.word.leastBehind();
                    for (var to = first[place + n.length]; to != null; to = to.next) {
                        if (to.from == null || to.cost > least) {
                            reach(to, n);
                        }
                    }
                }
            }
        }
        return path();
    }

    private void reach(Node node, Node before) {
        double sum = before.cost + node.word.after(before.word, dictionary.pairs(before.word, node.word));
        if (node.from == null || node.cost > sum) {
            node.from = before;
            node.cost = sum;
        }
    }

    private List<Node> path() {
        var path = new ArrayList<Node>();
        for (var n = first[text.length].from; n != before; n = n.from) {
            path.add(n);
        }
        Collections.reverse(path);
        return path;
    }

    /** The cheapest words when names may stand in the place of those found first; what was reached keeps its cost. */
    List<Node> cheapest(List<Node> words, List<NamesInWords.Found> names) {
        var open = new ArrayList<List<Node>>(text.length + 1);
        while (open.size() <= text.length) {
            open.add(List.of());
        }
        int place = 0;
        for (var n : words) {
            open.set(place, List.of(n));
            place += n.length;
        }
        open.set(place, all(place));
        for (var name : names) {
            insert(name.place(), new Node(dictionary.name(name)), open);
        }
        for (var n : open.get(0)) {
            reach(n, before);
        }
        for (int at = 0; at < text.length; at++) {
            for (var n : open.get(at)) {
                if (n.from != null) {
                    for (var to : open.get(at + n.length)) {
                        reach(to, n);
                    }
                }
            }
        }
        return path();
    }

    private List<Node> all(int place) {
        var all = new ArrayList<Node>();
        for (var n = first[place]; n != null; n = n.next) {
            all.add(n);
        }
        return all;
    }

    /** Beside a name come the words that lead up to it, and those behind it where the way does not go through there. */
    private void insert(int place, Node name, List<List<Node>> open) {
        for (var n : open.get(place)) {
            if (n.length == name.length) {
                return;
            }
        }
        add(name, open, place);
        for (int at = place - 1; at > Math.max(-1, place - REACH); at--) {
            var all = all(at);
            if (all.size() > open.get(at).size()) {
                for (var n : all) {
                    if (at + n.length == place) {
                        add(n, open, at);
                    }
                }
            }
        }
        int behind = place + name.length;
        if (open.get(behind).isEmpty()) {
            open.set(behind, all(behind));
        }
    }

    private static void add(Node node, List<List<Node>> open, int place) {
        var more = new ArrayList<>(open.get(place));
        more.add(node);
        open.set(place, more);
    }

    /** A word at its place. */
    static final class Node {
        private final int length;
        private DictionaryWord word;
        private Node next; // at the same place
        private Node from;
        private double cost;

        Node(DictionaryWord word) {
            this.word = word;
            this.length = word.length();
        }

        DictionaryWord word() {
            return word;
        }

        /** The same characters, known otherwise. */
        void word(DictionaryWord same) {
            word = same;
        }
    }
}
