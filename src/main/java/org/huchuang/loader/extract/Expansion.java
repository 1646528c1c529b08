package org.huchuang.loader.extract;

import java.util.ArrayList;

/** Spells out both ends of a pairing: all that stand beside the subject, all that go on from the object. */
final class Expansion {
    private final Arguments arguments;

    Expansion(Arguments arguments) {
        this.arguments = arguments;
    }

    Pairing pairing(Statement s, Group subjects, Group objects) {
        return pairing(s, new Carried.Head(s.line(), subjects), objects);
    }

    Pairing pairing(Statement s, Carried.Head head, Group objects) {
        var p = s.pattern();
        var cue = s.cue();
        var who = new ArrayList<>(arguments.subjects(p, head.line(), head.group()));
        cue.caller(head.group(), p.subjects()).ifPresent(g -> who.addAll(g.of(p.subjects())));
        var what =
                switch (p.relation()) {
                    case LOCATED_IN -> s.line().innermost(objects).of(p.objects());
                    case FOCUSES_ON -> cue.continued(objects, p.objects());
                    case INCUBATES, INVESTED_IN, DEVELOPED -> Arguments.row(p.objects(), s.line(), objects);
                    default -> objects.of(p.objects());
                };
        return new Pairing(p, cue, head.line(), who, what);
    }
}
