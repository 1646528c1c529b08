package org.huchuang.server.gateway;

import java.util.Optional;

/** What a client gets: an answer, word that it has it already, or a refusal. */
sealed interface Reply {
    /**
     * An answer.
     *
     * @param type media type
     * @param body all of it
     * @param cut what was left out, for a header; empty when it is whole
     * @param generation it comes from
     */
    record Answer(String type, byte[] body, Optional<String> cut, String generation) implements Reply {}

    /** The client's copy is still right. */
    record Unchanged() implements Reply {}

    /** No answer. */
    record No(Refused why) implements Reply {}
}
