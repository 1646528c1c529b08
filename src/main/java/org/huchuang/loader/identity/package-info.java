/**
 * The same thing gets the same identifier.
 *
 * <p>In: an {@code Extraction} with names. Out: an {@code Identified} extraction: every entity with its IRI, class and
 * name. Must not know triples, graphs or the store.
 */
package org.huchuang.loader.identity;
