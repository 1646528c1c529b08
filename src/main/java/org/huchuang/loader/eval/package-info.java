/**
 * Extraction records against gold annotations: the figures of the scorer, and what a rule writer asks next.
 *
 * <p>In: gold files and extraction records, both as JSON. Out: tables of text. Must not know how a record was read.
 */
package org.huchuang.loader.eval;
