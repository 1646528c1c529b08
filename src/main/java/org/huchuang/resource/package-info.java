/**
 * Knowledge files packed into the JAR, as rows and text.
 *
 * <p>In: a resource path such as {@code loader/lexicon/x.tsv}. Out: rows with named columns, checked against the
 * header. Must not know what any column means.
 */
package org.huchuang.resource;
