/**
 * What the service says of itself: VoID, service description, and the terms there are.
 *
 * <p>In: the generation that is served. Out: counts by class and property as RDF and JSON. Must not know how pages look.
 */
package org.huchuang.server.describe;
