package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads what happens where: 甲在乙举行, 从甲走出的乙, 乙……，甲相继落地. */
final class SceneForm {
    private static final Pattern COUNT = Pattern.compile("[\\d一二三四五六七八九十两]+[家个项名位所人]");
    private static final Pattern PEOPLE = Pattern.compile("^[^，。；]{0,6}[\\d一二三四五六七八九十两]+[位名人]");
    private static final Pattern SPECIFIED = Pattern.compile(
            "，(?:其中)?(?:" + CueWords.packed().alternation("including") + ")了?[：:]?(?:[^，。；：]{2,12}、){0,2}[“《]?");

    private final Carried carried;
    private final Expansion expansion;

    SceneForm(Carried carried, Expansion expansion) {
        this.carried = carried;
        this.expansion = expansion;
    }

    /** 甲在乙举行, 在乙举行的甲. */
    Optional<Pairing> inside(RelationPattern p, Cue cue, Reading reading) {
        var stage = p.relation() == RelationType.PARTICIPATES_IN ? cue.stage(p.objects()) : Optional.<Group>empty();
        if (p.relation() == RelationType.LOCATED_IN
                && cue.inside(p.objects(), p.reach()).isEmpty()) {
            return set(p, cue);
        }
        return cue.inside(p.objects(), p.reach()).or(() -> stage).flatMap(o -> {
            boolean behindToo =
                    p.relation() == RelationType.LOCATED_IN || cue.after(1).equals("的");
            var behind = behindToo ? cue.objects(p.subjects(), p.reach()) : Optional.<Group>empty();
            return behind.or(() -> cue.subjects(p.subjects()).filter(s -> s.end() <= o.start() || stage.isPresent()))
                    .or(() -> carried.topicAsSubject(p, cue, reading))
                    .map(s -> expansion.pairing(p, cue, cue.line(), s, o));
        });
    }

    /** 在乙，甲揭牌. */
    private Optional<Pairing> set(RelationPattern p, Cue cue) {
        return cue.setting(p.objects()).flatMap(o -> cue.subjects(p.subjects())
                .filter(s -> cue.clause().contains(s.span()))
                .map(s -> expansion.pairing(p, cue, cue.line(), s, o)));
    }

    /** 乙在甲成长起来, 从甲走出的乙. */
    Optional<Pairing> housed(RelationPattern p, Cue cue) {
        return cue.inside(p.subjects(), p.reach()).flatMap(s -> {
            var behind = cue.after(2).contains("的") ? cue.objects(p.objects(), p.reach()) : Optional.<Group>empty();
            return behind.or(() -> cue.subjects(p.objects()).filter(o -> o.end() <= s.start()))
                    .map(o -> expansion.pairing(p, cue, cue.line(), s, o));
        });
    }

    Optional<Pairing> placed(RelationPattern p, Cue cue, Reading reading) {
        if (cue.objects(p.objects(), p.reach()).isPresent()
                || cue.inside(p.objects(), p.reach()).isPresent()) {
            return Optional.empty();
        }
        return cue.subjects(p.subjects())
                .filter(s -> cue.clause().contains(s.span()) && !countsPeople(cue, s))
                .or(() -> counted(cue, p.subjects()))
                .flatMap(s -> carried.theme(cue, s, p.objects(), reading)
                        .map(o -> expansion.pairing(p, cue, cue.line(), s, o)));
    }

    Optional<Pairing> themed(RelationPattern p, Cue cue, Reading reading) {
        if (cue.objects(p.subjects(), p.reach()).isPresent()
                || cue.inside(p.subjects(), p.reach()).isPresent()) {
            return Optional.empty();
        }
        return cue.subjects(p.objects())
                .filter(o -> cue.clause().contains(o.span()))
                .flatMap(o -> carried.theme(cue, o, p.subjects(), reading)
                        .map(s -> expansion.pairing(p, cue, cue.line(), s, o)));
    }

    /** 4家企业上榜，分别是甲、丙: whom the next clause names of those that this one counts. */
    private static Optional<Group> counted(Cue cue, Set<EntityType> kinds) {
        var line = cue.line();
        int end = cue.clause().end();
        if (!COUNT.matcher(line.masked(
                                Math.max(cue.clause().start(), cue.words().start() - 12), end))
                        .find()
                || line.masked(cue.words().end(), end).indexOf(Line.NAME) >= 0) {
            return Optional.empty();
        }
        return line.groups().stream()
                .filter(g -> g.start() > end && g.has(kinds))
                .findFirst()
                .filter(g -> SPECIFIED.matcher(line.masked(end, g.start())).matches());
    }

    /** 甲大学3位教授入选: not the one that they are of. */
    private static boolean countsPeople(Cue cue, Group g) {
        return PEOPLE.matcher(cue.line().masked(g.end(), cue.words().start())).find();
    }
}
