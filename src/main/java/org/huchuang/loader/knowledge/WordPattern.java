package org.huchuang.loader.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a word list into the text of a regular expression that prefers the longest word. */
public final class WordPattern {
    private WordPattern() {}

    /** An alternation without group, such as {@code 董事长|董事}; never matches when there are no words. */
    public static String of(Collection<String> words) {
        if (words.isEmpty()) {
            return "(?!)";
        }
        return words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
