/**
 * Linked data: identifiers, content negotiation, RDF of one resource.
 *
 * <p>In: a request for {@code /id/…} or {@code /data/…}. Out: a redirect, or triples in the asked syntax. Must not know
 * pages.
 */
package org.huchuang.server.data;
