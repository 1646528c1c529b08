package org.huchuang.loader.knowledge;

import java.util.List;
import org.huchuang.resource.Table;

/** Names met in articles that the code lists do not hold, or not in this form. */
public record NameList(List<Names> all) {
    public NameList {
        all = List.copyOf(all);
    }

    public static NameList fields() {
        return read("loader/lexicon/fields.tsv");
    }

    public static NameList places() {
        return read("loader/lexicon/places.tsv");
    }

    private static NameList read(String path) {
        return new NameList(Table.read(path).rows().stream()
                .map(r -> new Names(r.get("name"), r.list("aliases")))
                .toList());
    }

    /**
     * One thing.
     *
     * @param name its usual name; a code list's, if it knows the thing
     * @param aliases further forms
     */
    public record Names(String name, List<String> aliases) {
        public Names {
            aliases = List.copyOf(aliases);
        }
    }
}
