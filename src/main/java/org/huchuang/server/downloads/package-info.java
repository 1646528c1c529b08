/**
 * Releases to take away: a page that lists them, and their files.
 *
 * <p>In: the folder releases are made in. Out: a page, files with ranges and entity tags. Must not know how a release is made.
 */
package org.huchuang.server.downloads;
