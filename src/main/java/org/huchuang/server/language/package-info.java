/**
 * In which language a page is read, and the words of it.
 *
 * <p>In: a request. Out: {@link org.huchuang.server.language.Reading} with the words of {@code messages/*.properties}. Must not
 * know any page.
 */
package org.huchuang.server.language;
