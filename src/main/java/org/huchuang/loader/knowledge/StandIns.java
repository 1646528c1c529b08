package org.huchuang.loader.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huchuang.ontology.EntityType;
import org.huchuang.resource.Table;

/** Words that stand for a thing named before, such as 该基金 or 公司, of {@code loader/lexicon/stand-ins.tsv}. */
public final class StandIns {
    private final TreeMap<String, Set<EntityType>> kinds = new TreeMap<>();
    private final Pattern phrase;

    private StandIns() {
        for (var row : Table.read("loader/lexicon/stand-ins.tsv").rows()) {
            kinds.put(
                    row.get("word"),
                    EntityKinds.of(Arrays.asList(row.get("kinds").split("\\|"))));
        }
        var words = kinds.keySet().stream()
                .sorted(Comparator.comparing((String w) -> -w.length()).thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        phrase = Pattern.compile("(?:该|这[一]?[家支只个项座所]?|此|本|上述|其|它|作为[^，。]{0,12}的)?(?:国家级|市级|首[家支个])?(?<word>" + words
                + ")?(?:(?:设立|成立|发起|启动|组建)(?:之初|时|后|初期)?|"
                + CueWords.packed().alternation("no-subject") + "|，|：|:)*");
    }

    /** The packed words, read once. */
    public static StandIns packed() {
        return Packed.WORDS;
    }

    /** Whether the words name nothing of their own: they are none, or they only point back. */
    public boolean pointsBack(String words) {
        return phrase.matcher(words).matches();
    }

    /** What sort of thing the words point back to; empty when they leave it open. */
    public Optional<Set<EntityType>> kinds(String words) {
        var m = phrase.matcher(words);
        return m.matches() ? Optional.ofNullable(m.group("word")).map(kinds::get) : Optional.empty();
    }

    private static final class Packed {
        static final StandIns WORDS = new StandIns();
    }
}
