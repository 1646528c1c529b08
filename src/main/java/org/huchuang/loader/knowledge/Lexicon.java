package org.huchuang.loader.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huchuang.resource.Table;

/** One word list of {@code loader/lexicon/}: words in named groups, looked up at a place of a text. */
public final class Lexicon {
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Group> found = new HashMap<>();

    private Lexicon() {}

    /** Reads {@code loader/lexicon/<name>.tsv}, whose columns are {@code word} and {@code group}. */
    public static Lexicon read(String name) {
        var words = new Lexicon();
        for (var row : Table.read("loader/lexicon/" + name + ".tsv").rows()) {
            var word = row.get("word");
            words.groups.computeIfAbsent(row.get("group"), g -> new TreeSet<>()).add(word);
        }
        words.groups.forEach((group, all) -> words.found.put(group, new Group(all)));
        return words;
    }

    /** The words of a group; none when the list has no such group. */
    public Set<String> of(String group) {
        return groups.getOrDefault(group, Set.of());
    }

    public boolean contains(String group, String word) {
        return group(group).contains(word);
    }

    /** Whether these characters of a text are a word of the group. */
    public boolean contains(String group, String text, int from, int to) {
        return group(group).contains(text, from, to);
    }

    /** The words of some groups, to be found in running text. */
    public WordSet set(String... names) {
        return WordSet.of(Stream.of(names).flatMap(n -> of(n).stream()).toList());
    }

    /** Length of the longest word of a group that ends just before {@code end}, 0 when none does. */
    public int endingAt(String text, int end, String group) {
        return group(group).endingAt(text, end);
    }

    /** Length of the longest word of a group that starts at {@code start}, 0 when none does. */
    public int startingAt(String text, int start, String group) {
        return group(group).startingAt(text, start);
    }

    /** The words of a group as alternatives of a regular expression, longest first. */
    public String alternatives(String group) {
        return WordPattern.of(of(group));
    }

    /** A group itself, for those who ask often; an empty one when the list has no such group. */
    public Group group(String name) {
        return found.getOrDefault(name, Group.NONE);
    }

    /** Several groups as one. */
    public Group groups(String... names) {
        return new Group(Stream.of(names).flatMap(n -> of(n).stream()).collect(Collectors.toSet()));
    }

    /** The words of a group, to be found by their beginnings and by their ends. */
    public static final class Group {
        private static final Group NONE = new Group(Set.of());

        private final WordSet forward;
        private final WordSet backward;

        private Group(Set<String> words) {
            forward = WordSet.of(words);
            backward = WordSet.of(words.stream()
                    .map(w -> new StringBuilder(w).reverse().toString())
                    .toList());
        }

        /** Length of the longest word that starts at {@code start}, 0 when none does. */
        public int startingAt(String text, int start) {
            return forward.at(text, start, text.length());
        }

        /** Length of the longest word that ends just before {@code end}, 0 when none does. */
        public int endingAt(String text, int end) {
            return backward.backwards(text, end);
        }

        public boolean contains(String word) {
            return contains(word, 0, word.length());
        }

        boolean contains(String text, int from, int to) {
            return from < to && forward.at(text, from, to) == to - from;
        }
    }
}
