/**
 * From files of articles to named graphs, step by step.
 *
 * <p>In: files. Out: one graph for each article, handed to a {@code Shelf}, and a {@code LoadReport}. Must not know the
 * store, servers or the command line.
 */
package org.huchuang.loader;
