package org.huchuang.loader.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huchuang.resource.Table;

/** One word list of {@code loader/lexicon/}: words in named groups, looked up at a place of a text. */
public final class Lexicon {
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Ends> ends = new HashMap<>();

    private Lexicon() {}

    /** Reads {@code loader/lexicon/<name>.tsv}, whose columns are {@code word} and {@code group}. */
    public static Lexicon read(String name) {
        var words = new Lexicon();
        for (var row : Table.read("loader/lexicon/" + name + ".tsv").rows()) {
            var word = row.get("word");
            words.groups.computeIfAbsent(row.get("group"), g -> new TreeSet<>()).add(word);
        }
        words.groups.forEach((group, all) -> words.ends.put(group, Ends.of(all)));
        return words;
    }

    /** The words of a group; none when the list has no such group. */
    public Set<String> of(String group) {
        return groups.getOrDefault(group, Set.of());
    }

    public boolean contains(String group, String word) {
        return !word.isEmpty() && ends(group).forward().at(word, 0, word.length()) == word.length();
    }

    /** Whether these characters of a text are a word of the group. */
    public boolean contains(String group, String text, int from, int to) {
        return from < to && ends(group).forward().at(text, from, to) == to - from;
    }

    /** The words of some groups, to be found in running text. */
    public WordSet set(String... names) {
        return WordSet.of(Stream.of(names).flatMap(n -> of(n).stream()).toList());
    }

    /** Length of the longest word of a group that ends just before {@code end}, 0 when none does. */
    public int endingAt(String text, int end, String group) {
        return ends(group).backward().at(new Backward(text, end), 0, end);
    }

    /** Length of the longest word of a group that starts at {@code start}, 0 when none does. */
    public int startingAt(String text, int start, String group) {
        return ends(group).forward().at(text, start, text.length());
    }

    /** The words of a group as alternatives of a regular expression, longest first. */
    public String alternatives(String group) {
        return of(group).stream()
                .sorted((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private Ends ends(String group) {
        return ends.getOrDefault(group, Ends.NONE);
    }

    /** The words of a group, to be found by their beginnings and by their ends. */
    private record Ends(WordSet forward, WordSet backward) {
        static final Ends NONE = of(Set.of());

        static Ends of(Set<String> words) {
            return new Ends(
                    WordSet.of(words),
                    WordSet.of(words.stream()
                            .map(w -> new StringBuilder(w).reverse().toString())
                            .toList()));
        }
    }

    /** A text read from a place to its beginning. */
    private record Backward(String text, int end) implements CharSequence {
        @Override
        public int length() {
            return end;
        }

        @Override
        public char charAt(int i) {
            return text.charAt(end - 1 - i);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new StringBuilder(text.substring(end - to, end - from)).reverse();
        }
    }
}
