/**
 * What can be asked: the catalogue of saved questions.
 *
 * <p>In: the files of {@code queries/}, which only this package reads. Out: questions with parameters, columns and
 * parsed SPARQL. Must not know the store or the server.
 */
package org.huchuang.queries;
