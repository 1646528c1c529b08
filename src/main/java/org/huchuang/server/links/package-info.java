/**
 * How things hang together, in memory: the relations of one generation, what states them, and paths over them.
 *
 * <p>In: the open dataset and the things of its name index. Out: edges, counts, paths. Must not know pages or requests.
 */
package org.huchuang.server.links;
