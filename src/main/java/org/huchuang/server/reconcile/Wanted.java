package org.huchuang.server.reconcile;

import java.util.List;

/**
 * One query: a name to find a thing for, and what else is known of it.
 *
 * @param name {@code ""} when only values of properties are known
 * @param types local names or IRIs of classes, none for any
 * @param strict how several types count
 * @param limit number of candidates at most
 * @param properties values that the thing should have
 */
public record Wanted(String name, List<String> types, Strict strict, int limit, List<Property> properties) {
    /** Of one of the types, of all, or of any class but preferably of these. */
    public enum Strict {
        ANY,
        ALL,
        SHOULD
    }

    /** A property and the values it should have, as text, or as identifiers of things. */
    public record Property(String id, List<String> values) {}

    public Wanted {
        types = List.copyOf(types);
        properties = List.copyOf(properties);
        if (name.isBlank() && properties.isEmpty()) {
            throw new IllegalArgumentException("A query has a name or a property.");
        }
    }

    /** Just a name. */
    public static Wanted named(String name, int limit) {
        return new Wanted(name, List.of(), Strict.ANY, limit, List.of());
    }
}
