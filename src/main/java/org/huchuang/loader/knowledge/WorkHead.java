package org.huchuang.loader.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huchuang.ontology.EntityType;
import org.huchuang.resource.Table;

/**
 * The last word of the name of an event, programme, project, policy, publication or award.
 *
 * @param words 论坛, 计划, 科技进步奖 …
 * @param type what such a name denotes
 * @param needs what must stand before it to make a name
 */
public record WorkHead(String words, EntityType type, Need needs) {
    public WorkHead {
        Objects.requireNonNull(type);
        Objects.requireNonNull(needs);
    }

    /** Every head of {@code loader/lexicon/work-heads.tsv} by its words. */
    public static Map<String, WorkHead> packed() {
        var heads = new TreeMap<String, WorkHead>();
        for (var row : Table.read("loader/lexicon/work-heads.tsv").rows()) {
            var need = Need.valueOf(row.get("needs").toUpperCase(Locale.ROOT));
            heads.put(row.get("head"), new WorkHead(row.get("head"), EntityType.of(row.get("type")), need));
        }
        return Map.copyOf(heads);
    }

    /** What makes a head a name. */
    public enum Need {
        /** Nothing: it is a name alone. */
        NONE,
        /** Any word that may be inside a name. */
        ANY,
        /** A subject, a place, an edition. */
        TOPIC,
        /** A place or a proper name, with a subject. */
        PLACE,
        /** A proper name or an edition. */
        NAME,
        /** A proper name, a coined word, or a place with a subject. */
        SCHEME
    }
}
