/**
 * Names: finding a thing by whatever it is called.
 *
 * <p>In: the things of one generation with their names. Out: ranked things for what a user typed, and which name it
 * was. Must not know pages or HTTP.
 */
package org.huchuang.server.search;
