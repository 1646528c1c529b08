/**
 * What the operator of the service sees: whether it lives, whether it can answer, and its figures.
 *
 * <p>In: the served graph, the gateway's counts, the record of the last load. Out: {@code /health}, {@code /ready}, {@code /$/metrics}.
 */
package org.huchuang.server.operate;
