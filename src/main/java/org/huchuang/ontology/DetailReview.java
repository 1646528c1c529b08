package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huchuang.resource.Table;

/** Reads the details of the authority as a strict reviewer would. */
final class DetailReview {
    private final Map<String, Map<String, String>> known;
    private final List<String> problems = new ArrayList<>();

    private DetailReview(Map<String, Map<String, String>> known) {
        this.known = known;
    }

    /**
     * The problems found, none when all is well.
     *
     * @param details rows of the file
     * @param known every row of the authority by key
     */
    static List<String> of(List<Table.Row> details, Map<String, Map<String, String>> known) {
        var review = new DetailReview(known);
        var seen = new HashSet<String>();
        var last = "";
        for (var row : details) {
            var order = row.get("name") + "\t" + row.get("property") + "\t" + row.get("value");
            if (last.compareTo(order) > 0) {
                review.say(row, "is not in the order of name, property and value");
            }
            last = order;
            if (!seen.add(row.get("key") + order) || isLink(row) && !seen.add(row.get("property") + row.get("value"))) {
                review.say(row, "repeats what another row says");
            }
            review.thing(row);
            review.value(row);
        }
        return review.problems;
    }

    private void thing(Table.Row row) {
        var thing = known.get(row.get("key"));
        if (thing == null) {
            say(row, "has a key that the authority does not know");
        } else if (!thing.get("name").equals(row.get("name"))) {
            say(row, "names " + row.get("name") + ", but the key is of " + thing.get("name"));
        } else if (row.get("property").equals(Detail.Property.FORMER.word())
                && !Arrays.asList(thing.get("former").split("\\|")).contains(row.get("value"))) {
            say(row, row.get("value") + " is no former name of " + row.get("name"));
        }
    }

    private void value(Table.Row row) {
        var property = Detail.Property.of(row.get("property"));
        if (property.isEmpty()) {
            say(row, "has no such property: " + row.get("property"));
        } else if (!property.get().accepts(row.get("value"))) {
            say(row, row.get("value") + " is no " + row.get("property"));
        }
        Stream.of("from", "until", "checked")
                .filter(c -> !row.get(c).isEmpty() && !Detail.isDate(row.get(c)))
                .forEach(c -> say(row, row.get(c) + " is no date"));
        if (!row.get("from").isEmpty()
                && !row.get("until").isEmpty()
                && row.get("from").compareTo(row.get("until")) > 0) {
            say(row, "ends before it begins");
        }
        if (isLink(row) && row.get("checked").isEmpty()) {
            say(row, "is a link that nobody has checked");
        }
        if (row.get("source").isBlank()) {
            say(row, "has no source");
        }
    }

    private static boolean isLink(Table.Row row) {
        return Detail.Property.of(row.get("property"))
                .filter(Detail.Property::isLink)
                .isPresent();
    }

    private void say(Table.Row row, String problem) {
        problems.add(row.place() + " " + problem);
    }
}
