package org.huchuang.loader.extract;

import java.util.ArrayList;
import org.huchuang.loader.knowledge.RelationPattern;

/** Spells out both ends of a pairing: all that stand beside the subject, all that go on from the object. */
final class Expansion {
    private final Arguments arguments;

    Expansion(Arguments arguments) {
        this.arguments = arguments;
    }

    Pairing pairing(RelationPattern p, Cue cue, Line line, Group subjects, Group objects) {
        var who = new ArrayList<>(arguments.subjects(p, line, subjects));
        cue.caller(subjects, p.subjects()).ifPresent(g -> who.addAll(g.of(p.subjects())));
        var what =
                switch (p.relation()) {
                    case LOCATED_IN -> cue.line().innermost(objects).of(p.objects());
                    case FOCUSES_ON -> cue.continued(objects, p.objects());
                    default -> objects.of(p.objects());
                };
        return new Pairing(p, cue, line, who, what);
    }
}
