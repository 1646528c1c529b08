package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;

/** Reads what the one that leads a sentence or paragraph goes for: 甲园区……，大力发展乙产业. */
final class LeaderForm {
    private static final Set<EntityType> POLICY = Set.of(EntityType.POLICY);
    /** Names that another's name may begin with, and what is talked about beside them. */
    private static final Set<EntityType> BESIDE =
            EnumSet.of(EntityType.TECHNOLOGY_FIELD, EntityType.PERSON, EntityType.MEDIA, EntityType.PRODUCT);

    private static final Pattern LEAD = Pattern.compile(
            "[^，。；：]?[“《]?|(?:其中|目前|如今|未来|今年|去年|同时|此外|例如|比如|近日|日前|近年来|\\d{4}年)的?[“《]?|在?" + Line.NAME + "+[“《]?");

    private final Carried carried;
    private final Expansion expansion;

    LeaderForm(Carried carried, Expansion expansion) {
        this.carried = carried;
        this.expansion = expansion;
    }

    Optional<Pairing> read(Statement s) {
        return s.cue().objects(s.pattern().objects(), s.pattern().reach()).flatMap(o -> named(s).map(
                        g -> new Carried.Head(s.line(), g))
                .or(() -> isFree(s.cue()) ? unnamed(s) : Optional.empty())
                .map(h -> expansion.pairing(s, h, o)));
    }

    /** The last one before the words that leads its clause, or a policy wherever it stands, with no other actor behind it. */
    private static Optional<Group> named(Statement s) {
        var line = s.line();
        return line.groups().stream()
                .filter(g -> g.end() <= s.cue().words().start() && !BESIDE.contains(Cue.kind(g)))
                .filter(g -> g.has(POLICY) || leads(line, g))
                .reduce((a, b) -> b)
                .filter(g -> g.has(s.pattern().subjects()));
    }

    /** Whether nothing but a word of time or the place of a name stands before it in its clause. */
    static boolean leads(Line line, Group g) {
        return LEAD.matcher(line.masked(line.clause(g.start()).start(), g.start()))
                .matches();
    }

    private static boolean isFree(Cue cue) {
        return cue.line().masked(cue.line().start(), cue.words().start()).indexOf(Line.NAME) < 0;
    }

    private Optional<Carried.Head> unnamed(Statement s) {
        return carried.leader(s.cue(), s.pattern().subjects(), s.reading())
                .or(() -> carried.measure(s).or(() -> carried.titled(s)).map(g -> new Carried.Head(s.line(), g)));
    }
}
