package org.huchuang.queries;

import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** What a misspelt name was meant to be. */
final class Nearest {
    private Nearest() {}

    /** The first known name that at most two slips of the keyboard make out of this one. */
    static Optional<String> to(String name, Collection<String> known) {
        for (int slips = 1; slips <= LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE; slips++) {
            var like = new CharacterRunAutomaton(new LevenshteinAutomata(name, true).toAutomaton(slips));
            var found = known.stream().filter(like::run).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
