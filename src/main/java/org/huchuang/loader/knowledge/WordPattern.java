package org.huchuang.loader.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Turns a word list into the text of a regular expression that prefers the longest word. Words that begin alike are written
 * as a tree, and many beginnings are told apart by halves: a long list costs little where none of its words stands.
 */
public final class WordPattern {
    private static final String SIGNS = "\\[](){}.*+?^$|&-";
    private static final int FEW = 6;

    private WordPattern() {}

    /** An alternation without capturing group; never matches when there are no words. */
    public static String of(Collection<String> words) {
        return of(words, w -> "");
    }

    /** @param behind a regular expression for what must stand behind a word, and what must not */
    static String of(Collection<String> words, UnaryOperator<String> behind) {
        var sorted = new TreeSet<>(words).toArray(String[]::new);
        return sorted.length == 0 ? "(?!)" : "(?:" + tree(sorted, 0, behind) + ")";
    }

    /** What may follow the characters that sorted words share. */
    private static String tree(String[] words, int shared, UnaryOperator<String> behind) {
        boolean ends = words[0].length() == shared;
        var branches = branches(words, shared, ends ? 1 : 0, behind);
        if (branches.isEmpty()) {
            return behind.apply(words[0]);
        }
        var all = either(branches);
        return ends
                ? "(?:" + all + "|" + behind.apply(words[0]) + ")"
                : branches.size() > 1 && shared > 0 ? "(?:" + all + ")" : all;
    }

    private static List<Branch> branches(String[] words, int shared, int first, UnaryOperator<String> behind) {
        var out = new ArrayList<Branch>();
        for (int from = first, to; from < words.length; from = to) {
            int c = words[from].codePointAt(shared);
            to = from + 1;
            while (to < words.length && words[to].codePointAt(shared) == c) {
                to++;
            }
            out.add(new Branch(
                    c, quoted(c) + tree(Arrays.copyOfRange(words, from, to), shared + Character.charCount(c), behind)));
        }
        out.sort(Comparator.comparingInt(Branch::first));
        return out;
    }

    private static String either(List<Branch> branches) {
        if (branches.size() <= FEW) {
            return String.join("|", branches.stream().map(Branch::regex).toList());
        }
        int half = branches.size() / 2;
        return "(?=[" + quoted(branches.getFirst().first()) + "-"
                + quoted(branches.get(half - 1).first()) + "])(?:" + either(branches.subList(0, half)) + ")|"
                + either(branches.subList(half, branches.size()));
    }

    private static String quoted(int c) {
        return (SIGNS.indexOf(c) >= 0 || Character.isWhitespace(c) ? "\\" : "") + Character.toString(c);
    }

    /** The words that go on with one character. */
    private record Branch(int first, String regex) {}
}
