package org.huchuang.loader.eval;

/**
 * A gold relation that no prediction states.
 *
 * @param predicate which relation
 * @param subject whether its subject was found as an entity
 * @param object whether its object was
 */
record Missed(String predicate, boolean subject, boolean object) {}
