/**
 * Articles to documents: cleaned text that keeps the way back, and sentences with their role.
 *
 * <p>In: an {@code Article}. Out: a {@code Document}. Must not know what an organisation is.
 */
package org.huchuang.loader.text;
