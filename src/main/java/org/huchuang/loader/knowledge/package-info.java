/**
 * The only reader of {@code loader/}: lexicons, patterns, units, source descriptions.
 *
 * <p>In: packed TSV files. Out: typed, immutable knowledge. Must not know documents or RDF.
 */
package org.huchuang.loader.knowledge;
