package org.huchuang.loader.text;

import java.util.Optional;

/** A paragraph, heading, item, caption or credit line, in reading order, without line breaks. */
record Block(Traced text, Sentence.Role role, Optional<String> speaker) {
    Block(Traced text, Sentence.Role role) {
        this(text, role, Optional.empty());
    }

    Block saidBy(Optional<String> who) {
        return new Block(text, role, who);
    }
}
