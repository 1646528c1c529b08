/**
 * Releases: one generation as files that people take away and cite.
 *
 * <p>In: a sealed generation. Out: a folder of RDF, tables, graph files and descriptions with their checksums, read back
 * and compared before it gets its name. Must not know how articles are read or pages are shown.
 */
package org.huchuang.release;
