package org.huchuang.loader.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huchuang.resource.Table;

/** The words around figures: bounds of {@code loader/lexicon/bounds.tsv} and roles of {@code loader/lexicon/measures.tsv}. */
public final class FigureWords {
    private final Map<String, Map<String, String>> bounds;
    private final Map<String, List<String>> roles;

    private FigureWords(Map<String, Map<String, String>> bounds, Map<String, List<String>> roles) {
        this.bounds = bounds;
        this.roles = roles;
    }

    /** The packed words, read once. */
    public static FigureWords packed() {
        return Packed.WORDS;
    }

    /** Word to bound, for words that stand {@code before} or {@code after} the number. */
    public Map<String, String> bounds(String place) {
        return bounds.getOrDefault(place, Map.of());
    }

    /** The words of a role, longest first. */
    public List<String> words(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** A regular expression for any word of a role, longest first. */
    public String pattern(String role) {
        return pattern(words(role));
    }

    /** A regular expression for any of the words, longest first. */
    public static String pattern(Collection<String> words) {
        return WordPattern.of(words);
    }

    private static final Comparator<String> LONGEST =
            Comparator.comparing((String w) -> -w.length()).thenComparing(Comparator.naturalOrder());

    private static final class Packed {
        static final FigureWords WORDS = read();

        private static FigureWords read() {
            var bounds = Table.read("loader/lexicon/bounds.tsv").rows().stream()
                    .collect(Collectors.groupingBy(
                            r -> r.get("place"),
                            TreeMap::new,
                            Collectors.toMap(r -> r.get("word"), r -> r.get("bound"), (a, b) -> a, TreeMap::new)));
            var roles = Table.read("loader/lexicon/measures.tsv").rows().stream()
                    .collect(Collectors.groupingBy(
                            r -> r.get("role"),
                            TreeMap::new,
                            Collectors.collectingAndThen(
                                    Collectors.mapping(r -> r.get("word"), Collectors.toList()),
                                    l -> l.stream().sorted(LONGEST).toList())));
            return new FigureWords(Map.copyOf(bounds), Map.copyOf(roles));
        }
    }
}
