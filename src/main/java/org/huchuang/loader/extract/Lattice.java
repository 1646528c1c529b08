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
    void add(int place, DictionaryWord word) {
        for (var n = first[place]; n != null; n = n.next) {
            if (n.word.length() == word.length()) {
                return;
            }
        }
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
                at += last[at].word.length();
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
        add(from, dictionary.unknown(new String(text, from, to - from), type));
    }

    /** The cheapest words that make up the sentence, in order; of two ways that cost the same the one found first. */
    List<Node> cheapest() {
        for (var n = first[0]; n != null; n = n.next) {
            n.reachedFrom(before);
        }
        for (int place = 0; place < text.length; place++) {
            for (var n = first[place]; n != null; n = n.next) {
                if (n.from != null) {
                    for (var to = first[place + n.word.length()]; to != null; to = to.next) {
                        to.reachedFrom(n);
                    }
                }
            }
        }
        return path();
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
        var all = new ArrayList<List<Node>>();
        var open = new ArrayList<List<Node>>();
        for (var node : first) {
            var here = new ArrayList<Node>();
            for (var n = node; n != null; n = n.next) {
                here.add(n);
            }
            all.add(here);
            open.add(new ArrayList<>());
        }
        int place = 0;
        for (var n : words) {
            open.get(place).add(n);
            place += n.word.length();
        }
        open.get(place).addAll(all.get(place));
        names.forEach(n -> insert(n.place(), new Node(dictionary.name(n)), open, all));
        for (var n : open.get(0)) {
            n.reachedFrom(before);
        }
        for (int at = 0; at < text.length; at++) {
            for (var n : open.get(at)) {
                if (n.from != null) {
                    open.get(at + n.word.length()).forEach(to -> to.reachedFrom(n));
                }
            }
        }
        return path();
    }

    /** Beside a name come the words that lead up to it, and those behind it where the way does not go through there. */
    private static void insert(int place, Node name, List<List<Node>> open, List<List<Node>> all) {
        if (open.get(place).stream().anyMatch(n -> n.word.length() == name.word.length())) {
            return;
        }
        open.get(place).add(name);
        for (int at = place - 1; at > Math.max(-1, place - REACH); at--) {
            if (all.get(at).size() > open.get(at).size()) {
                for (var n : all.get(at)) {
                    if (at + n.word.length() == place) {
                        open.get(at).add(n);
                    }
                }
            }
        }
        int behind = place + name.word.length();
        if (open.get(behind).isEmpty() && !all.get(behind).isEmpty()) {
            open.set(behind, all.get(behind));
        }
    }

    /** A word at its place. */
    static final class Node {
        private DictionaryWord word;
        private Node next; // at the same place
        private Node from;
        private double cost;

        Node(DictionaryWord word) {
            this.word = word;
        }

        DictionaryWord word() {
            return word;
        }

        /** The same characters, known otherwise. */
        void word(DictionaryWord same) {
            word = same;
        }

        private void reachedFrom(Node before) {
            double sum = before.cost + word.after(before.word);
            if (from == null || cost > sum) {
                from = before;
                cost = sum;
            }
        }
    }
}
