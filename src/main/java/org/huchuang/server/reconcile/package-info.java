/**
 * The W3C Reconciliation API 0.2: OpenRefine and others match a table of names to our keys.
 *
 * <p>In: batches of names with what else is known of each. Out: scored candidates, suggestions, previews, values. Must
 * not know the loader.
 */
package org.huchuang.server.reconcile;
