/**
 * The ontology for readers and machines at {@code /ontology}.
 *
 * <p>In: the packed ontology. Out: one page with an anchor for each term, and the same as RDF. Must not know the data.
 */
package org.huchuang.server.ontology;
