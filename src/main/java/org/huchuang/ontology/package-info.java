/**
 * What may be said: classes, properties, shapes, code lists and the name authority.
 *
 * <p>In: the files of {@code ontology/}, which only this package reads. Out: typed terms, shapes and authority rows.
 * Must not know articles, stores or servers.
 */
package org.huchuang.ontology;
