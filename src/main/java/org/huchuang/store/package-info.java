/**
 * The archive of canonical graphs and the sealed generations that serve them.
 *
 * <p>In: the N-Quads of one article under its id. Out: a {@code Generation}: TDB2 and text index, counted, sealed and
 * published by one atomic pointer. Must not know where a graph came from.
 */
package org.huchuang.store;
