/**
 * What an operator can set, in one file, by environment variables or by flags, and where each value came from.
 *
 * <p>In: {@code huchuang.yaml}, the environment, flags. Out: {@link org.huchuang.settings.Settings}. Must not know what the values
 * are used for.
 */
package org.huchuang.settings;
