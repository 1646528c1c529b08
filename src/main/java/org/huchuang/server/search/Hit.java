package org.huchuang.server.search;

/**
 * A thing that was found.
 *
 * @param thing what was found
 * @param matched the name of it that answers to what was typed
 * @param how in which way
 */
public record Hit(Thing thing, String matched, Match how) {
    /** The ways to match, best first: whole names, then beginnings, then parts; written before sounded out. */
    public enum Match {
        NAME(1.0),
        PINYIN(0.95),
        INITIALS(0.9),
        NAME_PREFIX(0.8),
        PINYIN_PREFIX(0.75),
        INITIALS_PREFIX(0.7),
        NAME_INSIDE(0.6),
        PINYIN_INSIDE(0.5),
        INITIALS_INSIDE(0.4);

        private final double score;

        Match(double score) {
            this.score = score;
        }

        /** Between 0 and 1. */
        public double score() {
            return score;
        }

        static Match of(Lines.Place place, int form) {
            return values()[place.ordinal() * 3 + form];
        }
    }

    public double score() {
        return how.score();
    }
}
