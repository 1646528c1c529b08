/**
 * Facts with identities to the named graph of one article.
 *
 * <p>In: an {@code Identified} extraction. Out: canonical N-Quads without blank nodes, and one line for each fact that
 * does not fit the shapes. Must not know transactions or where the graph is kept.
 */
package org.huchuang.loader.graph;
