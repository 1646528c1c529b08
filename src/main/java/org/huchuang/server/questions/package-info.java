/**
 * The pages of the saved questions.
 *
 * <p>In: a request for {@code /questions} or {@code /questions/id?…}. Out: the list, or one question with its form, its
 * answer and ways to take it away; without any script. Must not know how answers are computed.
 */
package org.huchuang.server.questions;
