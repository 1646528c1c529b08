/**
 * Files to articles.
 *
 * <p>In: files of any supported format, described in {@code loader/sources/}. Out: a stream of {@code Article}s with
 * byte-exact text, and one {@code Rejection} for everything that is none. Must not know Chinese grammar.
 */
package org.huchuang.loader.article;
