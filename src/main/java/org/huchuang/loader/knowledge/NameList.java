package org.huchuang.loader.knowledge;

import java.util.List;
import org.huchuang.resource.Table;

/** Names met in articles that the code lists do not hold, or not in this form. */
public record NameList(List<Names> all) {
    public NameList {
        all = List.copyOf(all);
    }

    public static NameList fields() {
        return new NameList(rows("fields").stream()
                .map(r -> new Names(r.get("name"), r.list("aliases"), false))
                .toList());
    }

    public static NameList places() {
        return new NameList(rows("places").stream()
                .map(r -> new Names(
                        r.get("name"), r.list("aliases"), r.get("abroad").equals("yes")))
                .toList());
    }

    private static List<Table.Row> rows(String list) {
        return Table.read("loader/lexicon/" + list + ".tsv").rows();
    }

    /**
     * One thing.
     *
     * @param name its usual name; a code list's, if it knows the thing
     * @param aliases further forms
     * @param abroad whether it is a place outside China
     */
    public record Names(String name, List<String> aliases, boolean abroad) {
        public Names {
            aliases = List.copyOf(aliases);
        }
    }
}
