package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads authority files as a strict reviewer would and lists everything wrong with them, one sentence each. */
final class AuthorityReview {
    private static final List<String> COLUMNS =
            List.of("key", "type", "name", "aliases", "former", "english", "parent", "place", "website", "source");
    private static final Comparator<String> BY_CODE_UNIT = Comparator.naturalOrder();

    private final Set<String> shared;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> bearers = new HashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Set<String> sharedInUse = new HashSet<>();

    private AuthorityReview(Set<String> shared) {
        this.shared = shared;
    }

    /**
     * The problems found, none when all is well.
     *
     * @param files file name to content
     * @param shared canonical names that several things are allowed to bear
     */
    static List<String> of(Map<String, String> files, Set<String> shared) {
        var review = new AuthorityReview(shared);
        files.forEach(review::file);
        review.parents.forEach((where, parent) -> {
            if (!review.keys.containsKey(parent)) {
                review.problems.add(where + " has the parent " + parent + ", which is nobody's key");
            }
        });
        shared.stream()
                .filter(name -> !review.sharedInUse.contains(name))
                .forEach(name -> review.problems.add("ambiguous.tsv declares " + name + ", which is not ambiguous"));
        return review.problems;
    }

    private void file(String file, String content) {
        var lines = content.lines().toList();
        var header = List.of(lines.get(0).split("\t", -1));
        var commented = header.equals(plusComment());
        if (!header.equals(COLUMNS) && !commented) {
            problems.add(file + " has the columns " + header);
            return;
        }
        var last = "";
        for (int i = 1; i < lines.size(); i++) {
            var cells = lines.get(i).split("\t", -1);
            var where = file + ":" + (i + 1);
            if (cells.length != header.size()) {
                problems.add(where + " has " + cells.length + " columns instead of " + header.size());
                continue;
            }
            var order = cells[1] + "\t" + cells[2];
            if (BY_CODE_UNIT.compare(last, order) > 0) {
                problems.add(where + " is not in the order of type and name");
            }
            last = order;
            row(where, cells, commented ? cells[10] : "");
        }
    }

    private static List<String> plusComment() {
        var all = new ArrayList<>(COLUMNS);
        all.add("comment");
        return all;
    }

    private void row(String where, String[] cells, String comment) {
        EntityType type;
        try {
            type = EntityType.of(cells[1]);
        } catch (IllegalArgumentException e) {
            problems.add(where + ": " + e.getMessage());
            return;
        }
        var name = cells[2];
        var minted = Key.of(type.kind(), name);
        if (!cells[0].equals(minted) && comment.isEmpty()) {
            problems.add(where + " " + name + " must have the key " + minted + " or a comment why not");
        }
        var other = keys.putIfAbsent(cells[0], where);
        if (other != null) {
            problems.add(where + " repeats the key of " + other);
        }
        if (cells[9].isBlank()) {
            problems.add(where + " " + name + " has no source");
        }
        if (!cells[6].isEmpty()) {
            parents.put(where, cells[6]);
        }
        names(where, cells);
    }

    private void names(String where, String[] cells) {
        var names = new ArrayList<>(List.of(cells[2]));
        for (int column = 3; column <= 5; column++) {
            if (!cells[column].isEmpty()) {
                names.addAll(Arrays.asList(cells[column].split("\\|", -1)));
            }
        }
        for (var name : names) {
            var canonical = Key.canonical(name);
            if (canonical.codePointCount(0, canonical.length()) < 2 || !name.equals(name.strip())) {
                problems.add(where + " has the name '" + name + "', which is too short or padded");
            }
            var bearer = bearers.putIfAbsent(canonical, where);
            if (bearer != null && shared.contains(canonical)) {
                sharedInUse.add(canonical);
            } else if (bearer != null) {
                problems.add(where + " shares the name " + name + " with " + bearer);
            }
        }
    }
}
