package org.huchuang.loader.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huchuang.resource.Table;

/** One word list of {@code loader/lexicon/}: words in named groups, looked up at a place of a text. */
public final class Lexicon {
    private final Map<String, Set<String>> groups = new HashMap<>();
    private int longest;

    private Lexicon() {}

    /** Reads {@code loader/lexicon/<name>.tsv}, whose columns are {@code word} and {@code group}. */
    public static Lexicon read(String name) {
        var words = new Lexicon();
        for (var row : Table.read("loader/lexicon/" + name + ".tsv").rows()) {
            var word = row.get("word");
            words.longest = Math.max(words.longest, word.length());
            words.groups.computeIfAbsent(row.get("group"), g -> new TreeSet<>()).add(word);
        }
        return words;
    }

    /** The words of a group; none when the list has no such group. */
    public Set<String> of(String group) {
        return groups.getOrDefault(group, Set.of());
    }

    public boolean contains(String group, String word) {
        return of(group).contains(word);
    }

    /** Length of the longest word of a group that ends just before {@code end}, 0 when none does. */
    public int endingAt(String text, int end, String group) {
        var set = of(group);
        for (int n = Math.min(longest, end); n > 0; n--) {
            if (set.contains(text.substring(end - n, end))) {
                return n;
            }
        }
        return 0;
    }

    /** Length of the longest word of a group that starts at {@code start}, 0 when none does. */
    public int startingAt(String text, int start, String group) {
        var set = of(group);
        for (int n = Math.min(longest, text.length() - start); n > 0; n--) {
            if (set.contains(text.substring(start, start + n))) {
                return n;
            }
        }
        return 0;
    }

    /** The words of a group as alternatives of a regular expression, longest first. */
    public String alternatives(String group) {
        return of(group).stream()
                .sorted((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
