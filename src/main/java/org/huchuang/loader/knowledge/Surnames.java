package org.huchuang.loader.knowledge;

import java.util.Set;
import java.util.stream.Collectors;
import org.huchuang.resource.Table;

/** Chinese family names, with which the lines that hold nothing but somebody's name are told. */
public final class Surnames {
    private static final Set<String> ALL = Table.read("loader/lexicon/surnames.tsv").rows().stream()
            .map(r -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private Surnames() {}

    /** Whether two to four characters can be a Chinese name: surname and one or two characters more. */
    public static boolean couldBeName(String word) {
        int n = word.length();
        return n >= 2 && n <= 3 && ALL.contains(word.substring(0, 1))
                || n >= 3 && n <= 4 && ALL.contains(word.substring(0, 2));
    }
}
