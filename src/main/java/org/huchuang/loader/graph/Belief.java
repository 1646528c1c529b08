package org.huchuang.loader.graph;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.huchuang.loader.extract.Evidence;
import org.huchuang.loader.extract.Indicator;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.Prov;
import org.huchuang.ontology.Vocabulary;

/** What claims and indicators share: evidence, confidence, rule, state, rank and provenance. */
final class Belief {
    private Belief() {}

    static List<Triple> of(Node fact, Document document, Evidence evidence, boolean stated, Source source) {
        return Triples.about(fact)
                .add(Vocabulary.CONFIDENCE, Literals.decimal(BigDecimal.valueOf(evidence.confidence())))
                .add(Vocabulary.RULE, Literals.line(evidence.rule()))
                .add(Vocabulary.STATE, Vocabulary.STATE_RULE)
                .add(Vocabulary.RANK, stated ? Vocabulary.RANK_NORMAL : Vocabulary.RANK_CANDIDATE)
                .add(Prov.WAS_DERIVED_FROM, source.article())
                .add(Prov.WAS_GENERATED_BY, source.activity())
                .addAll(Quote.of(fact, document, evidence))
                .list();
    }

    static Node bound(Indicator.Bound bound) {
        return switch (bound) {
            case EXACT -> Vocabulary.BOUND_EXACT.asNode();
            case ABOUT -> Vocabulary.BOUND_ABOUT.asNode();
            case AT_LEAST -> Vocabulary.BOUND_AT_LEAST.asNode();
            case AT_MOST -> Vocabulary.BOUND_AT_MOST.asNode();
        };
    }
}
