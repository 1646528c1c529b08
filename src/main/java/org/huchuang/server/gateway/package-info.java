/**
 * Between strangers and the graph: what may be asked, how long, by whom, and how much comes back.
 *
 * <p>In: an HTTP request with a SPARQL query. Out: a whole answer, an announced part of one, or a refusal that says why; never a
 * part that looks whole. Must not know pages or templates.
 */
package org.huchuang.server.gateway;
