package org.huchuang.loader.eval;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the gold says of one predicted fact.
 *
 * @param kind what sort of fact
 * @param label its type, predicate or attribute; {@code indicator} for statistics
 * @param rule which rule read it, {@code ?} when the record does not say
 * @param confidence from 0 to 1, 1 when the record does not say
 * @param outcome whether the gold has it
 * @param words document and fact, for people
 */
public record Verdict(Kind kind, String label, String rule, double confidence, Outcome outcome, String words) {
    static Verdict of(Kind kind, String label, JsonNode fact, Outcome outcome, String words) {
        return new Verdict(
                kind,
                label,
                fact.path("rule").asText("?"),
                fact.path("confidence").asDouble(1),
                outcome,
                words);
    }

    /** The four sorts of fact. */
    public enum Kind {
        ENTITY,
        RELATION,
        ATTRIBUTE,
        INDICATOR
    }

    /** Whether a fact is in the gold. */
    public enum Outcome {
        RIGHT,
        WRONG,
        /** The gold leaves it open. */
        FREE
    }
}
