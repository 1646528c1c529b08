package org.huchuang.server.reconcile;

import org.huchuang.server.search.Thing;

/**
 * A thing that may be the wanted one.
 *
 * @param thing which
 * @param matched the name of it that comes nearest
 * @param score from 0 to 100
 * @param nameScore of the name alone, 100 when it is the same
 * @param agreement share of the wanted values it has, 0 to 1; 0 when none were asked for
 * @param match whether it is certain
 */
public record Candidate(Thing thing, String matched, double score, double nameScore, double agreement, boolean match) {
    Candidate sure() {
        return new Candidate(thing, matched, score, nameScore, agreement, true);
    }
}
