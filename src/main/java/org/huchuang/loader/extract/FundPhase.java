package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.ontology.EntityType;

/** Reads the phase behind a fund's name: 某某基金三期 is a pool of money of its own. */
final class FundPhase {
    private final Lexicon edges;
    private final String text;

    FundPhase(Lexicon edges, String text) {
        this.edges = edges;
        this.text = text;
    }

    /** The funds whose names go on with a phase. */
    List<Mention> of(List<Mention> known, List<Mention> names) {
        var found = new ArrayList<Mention>();
        var funds = Stream.concat(known.stream(), names.stream())
                .filter(m -> m.type() == EntityType.FUND)
                .distinct()
                .toList();
        for (var m : funds) {
            int phase = edges.startingAt(text, m.span().end(), "phase");
            if (phase > 0) {
                var span = new Span(m.span().start(), m.span().end() + phase);
                found.add(new Mention(
                        span, span.of(text), m.type(), span.of(text), Optional.empty(), "fund-phase", m.confidence()));
            }
        }
        return found;
    }
}
