/**
 * The graph explorer: its page and the JSON it asks for.
 *
 * <p>In: a request for {@code /explore} or {@code /api/explore/…}. Out: things, edges, paths, and the sentences behind them.
 * Must not know how the graph is kept.
 */
package org.huchuang.server.explore;
