package org.huchuang.loader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.EntityType;
import org.huchuang.resource.Table;

/**
 * One row of {@code loader/patterns/anaphors.tsv}: words that stand for a thing that the text names elsewhere.
 *
 * @param words the words, without 该 or 这家
 * @param kinds what they may stand for
 * @param scope how they are used and where the thing is looked for
 */
public record AnaphorWords(List<String> words, Set<EntityType> kinds, Scope scope) {

    /** How the words are used. */
    public enum Scope {
        /** With 该 or 这家, or bare where a clause begins: the thing named last. */
        NAMED,
        /** Only with 该 or 这家. */
        DETERMINED,
        /** A pronoun where a clause begins: who acts in the sentence before. */
        PRONOUN,
        /** 我校, 我司: what the document speaks of most. */
        OWN,
        /** 我市: the city that the document names most. */
        CITY,
        /** 在此: the place that was named last. */
        SITE
    }

    public static List<AnaphorWords> packed() {
        var out = new ArrayList<AnaphorWords>();
        for (var row : Table.read("loader/patterns/anaphors.tsv").rows()) {
            try {
                out.add(new AnaphorWords(
                        row.list("words"),
                        EntityKinds.of(row.list("kinds")),
                        Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException e) {
                throw new HuchuangException(Code.KNOWLEDGE, row.place() + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(out);
    }
}
