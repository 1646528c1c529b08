package org.huchuang.loader.graph;

import org.huchuang.loader.extract.Indicator;
import org.huchuang.loader.extract.Quantity;
import org.huchuang.ontology.Vocabulary;

/** Money as the text has it and, where it can be reckoned, as a number in one currency. */
final class Amount {
    private Amount() {}

    /** Adds to a claim; of a range the lower end is the value, and the bound says so. */
    static void of(String text, Triples claim) {
        claim.add(Vocabulary.AMOUNT_TEXT, Literals.line(text));
        Quantity.parse(text).ifPresent(q -> q.currency().ifPresent(currency -> claim.add(
                        Vocabulary.AMOUNT_VALUE, Literals.decimal(q.normalised()))
                .add(Vocabulary.CURRENCY, Literals.line(currency))
                .add(Vocabulary.BOUND, Belief.bound(q.upper().isPresent() ? Indicator.Bound.AT_LEAST : q.bound()))));
    }
}
