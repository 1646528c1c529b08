package org.huchuang.loader.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huchuang.resource.Table;

/** How common words behave at the left edge of a name. */
public final class NameWords {
    private final Map<String, Role> roles;
    private final Set<String> generic;

    private NameWords(Map<String, Role> roles, Set<String> generic) {
        this.roles = Map.copyOf(roles);
        this.generic = Set.copyOf(generic);
    }

    /** The words of {@code loader/lexicon/name-words.tsv}. */
    public static NameWords packed() {
        var roles = new HashMap<String, Role>();
        var generic = new HashSet<String>();
        for (var row : Table.read("loader/lexicon/name-words.tsv").rows()) {
            if (!row.get("role").isEmpty()) {
                roles.put(row.get("word"), Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)));
            }
            if (row.get("generic").equals("yes")) {
                generic.add(row.get("word"));
            }
        }
        return new NameWords(roles, generic);
    }

    public Role role(String word) {
        return roles.getOrDefault(word, Role.UNKNOWN);
    }

    /** Whether a word tells no institution from another: 重点, 高校, 科研 … */
    public boolean generic(String word) {
        return generic.contains(word);
    }

    /** Where a word may stand. */
    public enum Role {
        /** Never inside a name. */
        STOP,
        /** Inside a name unless what follows can be a name alone. */
        UNSURE,
        /** As unsure, but never right behind a known body, whose verb it is. */
        ACT,
        /** Inside a name, whatever its part of speech. */
        INNER,
        /** The list does not say. */
        UNKNOWN
    }
}
