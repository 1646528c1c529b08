/**
 * Fuseki with our pages: one module, short handlers.
 *
 * <p>In: a store and a port. Out: the SPARQL endpoint with its UI, pages, linked data. Must not know the loader.
 */
package org.huchuang.server;
