/**
 * What every answer has in common, whatever it is about: methods, safe headers, other origins, caching, load, errors, the log.
 *
 * <p>In: any request. Out: the same request, or a refusal. Must not know what is asked.
 */
package org.huchuang.server.http;
