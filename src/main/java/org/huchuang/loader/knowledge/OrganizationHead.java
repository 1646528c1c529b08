package org.huchuang.loader.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huchuang.ontology.EntityType;
import org.huchuang.resource.Table;

/**
 * The last word of an organisation's, fund's or zone's name.
 *
 * @param words 大学, 研究院, 有限公司 …
 * @param type what such a name denotes
 * @param needs what must stand before it to make a name
 */
public record OrganizationHead(String words, EntityType type, Need needs) {
    public OrganizationHead {
        Objects.requireNonNull(type);
        Objects.requireNonNull(needs);
    }

    /** Every head of {@code loader/lexicon/organization-heads.tsv} by its words. */
    public static Map<String, OrganizationHead> packed() {
        var heads = new TreeMap<String, OrganizationHead>();
        for (var row : Table.read("loader/lexicon/organization-heads.tsv").rows()) {
            var need = Need.valueOf(row.get("needs").toUpperCase(Locale.ROOT));
            var head = new OrganizationHead(row.get("head"), EntityType.of(row.get("type")), need);
            heads.put(head.words(), head);
        }
        return Map.copyOf(heads);
    }

    /** What makes a head a name. */
    public enum Need {
        /** Anything that is not generic. */
        ANY,
        /** A place, a proper name, or a subject that is not generic. */
        TOPIC,
        /** A place, a proper name or a larger organisation. */
        PLACE,
        /** A proper name that is no place. */
        NAME,
        /** A proper name, or a place with a subject. */
        SUBJECT,
        /** Looks like a head and makes no name: 党委 is the body itself. */
        NEVER,
        /** A larger organisation that has been found already. */
        PARENT
    }
}
