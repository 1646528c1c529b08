/**
 * Documents to facts with evidence.
 *
 * <p>In: a {@code Document} and the loader's knowledge. Out: an {@code Extraction}: entities, relations, attributes,
 * indicators, each with the words that say it, the rule that read it and a confidence. Must not know IRIs or RDF.
 */
package org.huchuang.loader.extract;
