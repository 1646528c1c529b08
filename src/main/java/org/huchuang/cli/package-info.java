/**
 * The command line: one class per verb.
 *
 * <p>In: arguments. Out: data on standard output, everything else on standard error, and a truthful exit code. The only
 * package that knows both the loader and the store.
 */
package org.huchuang.cli;
