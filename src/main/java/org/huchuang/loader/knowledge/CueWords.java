package org.huchuang.loader.knowledge;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huchuang.resource.Table;

/** Small closed word classes that the relation rules lean on: {@code loader/patterns/cues.tsv}. */
public final class CueWords {
    private final Map<String, List<String>> classes;

    private CueWords(Map<String, List<String>> classes) {
        this.classes = classes;
    }

    public static CueWords packed() {
        return new CueWords(Table.read("loader/patterns/cues.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(r -> r.get("class"), r -> r.list("words"))));
    }

    /** An alternation of the words of a class. */
    public String alternation(String name) {
        return WordPattern.of(classes.getOrDefault(name, List.of()));
    }

    /** The words of some classes. */
    public WordSet set(String... names) {
        return WordSet.of(Stream.of(names)
                .flatMap(n -> classes.getOrDefault(n, List.of()).stream())
                .toList());
    }

    /** Finds any word of a class. */
    public Pattern pattern(String name) {
        return Pattern.compile(alternation(name));
    }
}
