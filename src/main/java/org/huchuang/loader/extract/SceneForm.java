package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
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
    Optional<Pairing> inside(Statement s) {
        var p = s.pattern();
        var cue = s.cue();
        var stage = p.relation() == RelationType.PARTICIPATES_IN ? cue.stage(p.objects()) : Optional.<Group>empty();
        if (p.relation() == RelationType.LOCATED_IN
                && cue.inside(p.objects(), p.reach()).isEmpty()) {
            return set(s);
        }
        return cue.inside(p.objects(), p.reach()).or(() -> stage).flatMap(o -> {
            boolean behindToo =
                    p.relation() == RelationType.LOCATED_IN || cue.after(1).equals("的");
            var behind = behindToo ? cue.objects(p.subjects(), p.reach()) : Optional.<Group>empty();
            return behind.or(() -> cue.subjects(p.subjects()).filter(g -> g.end() <= o.start() || stage.isPresent()))
                    .or(() -> carried.topicAsSubject(s))
                    .map(who -> expansion.pairing(s, who, o));
        });
    }

    /** 在乙，甲揭牌. */
    private Optional<Pairing> set(Statement s) {
        var p = s.pattern();
        var cue = s.cue();
        return cue.setting(p.objects()).flatMap(o -> cue.subjects(p.subjects())
                .filter(g -> cue.clause().contains(g.span()))
                .map(who -> expansion.pairing(s, who, o)));
    }

    /** 乙在甲成长起来, 从甲走出的乙. */
    Optional<Pairing> housed(Statement s) {
        var p = s.pattern();
        var cue = s.cue();
        return cue.inside(p.subjects(), p.reach()).flatMap(who -> {
            var behind = cue.after(2).contains("的") ? cue.objects(p.objects(), p.reach()) : Optional.<Group>empty();
            return behind.or(() -> cue.subjects(p.objects()).filter(o -> o.end() <= who.start()))
                    .map(o -> expansion.pairing(s, who, o));
        });
    }

    Optional<Pairing> placed(Statement s) {
        var p = s.pattern();
        var cue = s.cue();
        if (cue.objects(p.objects(), p.reach()).isPresent()
                || cue.inside(p.objects(), p.reach()).isPresent()) {
            return Optional.empty();
        }
        return cue.subjects(p.subjects())
                .filter(g -> cue.clause().contains(g.span()) && !countsPeople(cue, g))
                .or(() -> counted(cue, p.subjects()))
                .flatMap(who ->
                        carried.theme(cue, who, p.objects(), s.reading()).map(o -> expansion.pairing(s, who, o)));
    }

    Optional<Pairing> themed(Statement s) {
        var p = s.pattern();
        var cue = s.cue();
        if (cue.objects(p.subjects(), p.reach()).isPresent()
                || cue.inside(p.subjects(), p.reach()).isPresent()) {
            return Optional.empty();
        }
        return cue.subjects(p.objects())
                .filter(o -> cue.clause().contains(o.span()))
                .flatMap(
                        o -> carried.theme(cue, o, p.subjects(), s.reading()).map(who -> expansion.pairing(s, who, o)));
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
