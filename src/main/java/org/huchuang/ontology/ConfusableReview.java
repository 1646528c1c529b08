package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.huchuang.resource.Table;

/** Reads the list of confusable names as a strict reviewer would. */
final class ConfusableReview {
    private ConfusableReview() {}

    /**
     * The problems found, none when all is well.
     *
     * @param pairs of the list
     * @param known every row of the authority
     */
    static List<String> of(List<Table.Row> pairs, Collection<Map<String, String>> known) {
        var bearers = bearers(known);
        var problems = new ArrayList<String>();
        var seen = new HashSet<String>();
        var last = "";
        for (var row : pairs) {
            var a = row.get("a");
            var b = row.get("b");
            var order = a + "\t" + b;
            if (a.isBlank() || b.isBlank() || row.get("reason").isBlank()) {
                problems.add(row.place() + " lacks a name or the reason");
            }
            if (last.compareTo(order) > 0) {
                problems.add(row.place() + " is not in the order of its names");
            }
            last = order;
            if (!seen.add(NameForms.fold(a) + "\t" + NameForms.fold(b))
                    || !seen.add(NameForms.fold(b) + "\t" + NameForms.fold(a))) {
                problems.add(row.place() + " repeats a pair");
            }
            var one = bearers.get(NameForms.fold(a));
            var other = bearers.get(NameForms.fold(b));
            if (one == null && other == null && !(described(a) && described(b))) {
                problems.add(row.place() + ": neither " + a + " nor " + b + " is known");
            } else if (one != null && one.equals(other)) {
                problems.add(row.place() + ": " + a + " and " + b + " are one thing, " + one);
            }
        }
        return problems;
    }

    /** Persons of one name are in no authority; a bracket says who is meant. */
    private static boolean described(String name) {
        return name.matches("[^（）]+（[^（）]{2,}）");
    }

    private static Map<String, String> bearers(Collection<Map<String, String>> known) {
        var bearers = new HashMap<String, String>();
        for (var row : known) {
            for (var column : List.of("name", "aliases", "former", "english")) {
                for (var name : row.get(column).split("\\|")) {
                    bearers.put(NameForms.fold(name), row.get("key"));
                }
            }
        }
        var lists = CodeLists.packed();
        lists.places().forEach(p -> p.names().forEach(n -> bearers.putIfAbsent(NameForms.fold(n), p.key())));
        lists.fields().forEach(p -> p.names().forEach(n -> bearers.putIfAbsent(NameForms.fold(n), p.key())));
        return bearers;
    }
}
