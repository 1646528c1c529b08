/**
 * The saved questions over HTTP.
 *
 * <p>In: a question's id and the values of its parameters. Out: its answer as JSON, CSV, workbook or RDF, with what is
 * needed to cite and repeat it; and the description of all that in OpenAPI. Must not know pages.
 */
package org.huchuang.server.api;
