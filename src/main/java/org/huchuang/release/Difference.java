package org.huchuang.release;

import java.util.List;

/**
 * What is other in one graph than in another.
 *
 * @param arrived things only the second has
 * @param gone things only the first has
 * @param merged things the second keeps under another identifier
 * @param changed values of one property of one thing that are not the same in both
 * @param added number of quads only the second has
 * @param removed number of quads only the first has
 */
public record Difference(
        List<Thing> arrived, List<Thing> gone, List<Merged> merged, List<Change> changed, long added, long removed) {
    public Difference {
        arrived = List.copyOf(arrived);
        gone = List.copyOf(gone);
        merged = List.copyOf(merged);
        changed = List.copyOf(changed);
    }

    /** A thing with its class, as {@code Fund}, and its name. */
    public record Thing(String iri, String type, String name) {}

    /** A thing that is given up for another. */
    public record Merged(Thing thing, String kept) {}

    /**
     * Values that came or went.
     *
     * @param property its IRI
     * @param before values only the first graph has
     * @param after values only the second has
     */
    public record Change(Thing thing, String property, List<String> before, List<String> after) {
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Whether one value took the place of another, as when a fund's size is stated anew. */
        public boolean replaced() {
            return !before.isEmpty() && !after.isEmpty();
        }
    }

    /** Changes of an amount or date or other value: those in which one took the place of another. */
    public List<Change> replaced() {
        return changed.stream().filter(Change::replaced).toList();
    }
}
