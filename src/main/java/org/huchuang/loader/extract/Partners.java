package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.ontology.EntityType;

/** Reads who works with whom: 甲与乙合作, 甲联合乙, 甲、乙共建. */
final class Partners {
    private static final Pattern WITH = Pattern.compile("[”》）]?(?:等[^，。；、]{0,8})?与[“《]?");

    /** 与首批生态伙伴乙. */
    private static final Pattern LONG_WITH =
            Pattern.compile("[与同和][^，。；：、与同和]{1,20}(?:伙伴|企业|公司|机构|平台|龙头|服务商|供应商|厂商|品牌)[“]?$");

    private static final int LONG_LEAD = 24;
    private static final ClauseWords WORDS = ClauseWords.packed();

    private Partners() {}

    static List<Pairing> of(RelationPattern p, Cue cue) {
        var line = cue.line();
        int at = cue.words().start();
        for (var g : line.groups()) {
            if (g.start() < at && at < g.end()) {
                return List.of(across(p, cue, g.of(p.subjects())));
            }
        }
        var subjects = cue.subjects(p.subjects());
        var partners = marked(cue, p.subjects());
        if (partners.isPresent()) {
            var with = partners.get();
            return cue.lastBefore(with.start(), p.subjects()).stream()
                    .map(s -> new Pairing(p, cue, line, s.of(p.subjects()), with.of(p.objects())))
                    .toList();
        }
        if (subjects.isPresent() && cue.clause().contains(subjects.get().span())) {
            var together = subjects.get().of(p.subjects());
            if (together.size() > 1) {
                int side = side(line, together);
                return List.of(
                        new Pairing(p, cue, line, together.subList(0, side), together.subList(side, together.size())));
            }
        }
        var by = cue.passive().agents(p.subjects()).map(g -> g.of(p.subjects())).orElse(List.of());
        if (by.size() > 1) {
            return List.of(new Pairing(p, cue, line, by.subList(0, 1), by.subList(1, by.size())));
        }
        if (!p.trigger().matches("联合|携手|牵手|联手|会同")) {
            return List.of();
        }
        return cue
                .objects(p.objects(), p.reach())
                .filter(o -> !cue.patterns().act(line.masked(cue.words().end(), o.start())))
                .stream()
                .flatMap(o ->
                        subjects.stream().map(s -> new Pairing(p, cue, line, s.of(p.subjects()), o.of(p.objects()))))
                .toList();
    }

    /** The group of a kind before the words that 与, 同 or 跟 marks as the partner. */
    private static Optional<Group> marked(Cue cue, Set<EntityType> kinds) {
        return cue.last(
                cue.clause().start(),
                kinds,
                g -> WORDS.partner().matcher(cue.lead(g)).find() || isMarkedFromAfar(cue, g, kinds));
    }

    /** 甲与首批生态伙伴乙: the other partner stands right before 与. */
    private static boolean isMarkedFromAfar(Cue cue, Group g, Set<EntityType> kinds) {
        int from = Math.max(cue.clause().start(), g.start() - LONG_LEAD);
        var m = LONG_WITH.matcher(cue.line().masked(from, g.start()));
        if (!m.find()) {
            return false;
        }
        int with = from + m.start();
        return cue.line().groups().stream().anyMatch(o -> o.has(kinds) && o.end() <= with && with - o.end() <= 1);
    }

    /** 甲、乙与丙签约, 甲与乙、丙签约: how many stand on the first side; where no 与 parts them, the first. */
    private static int side(Line line, List<Named> members) {
        int side = 0;
        for (int i = 1; i < members.size(); i++) {
            if (WITH.matcher(line.between(members.get(i - 1), members.get(i))).matches()) {
                if (side > 0) {
                    return 1;
                }
                side = i;
            }
        }
        return Math.max(side, 1);
    }

    private static Pairing across(RelationPattern p, Cue cue, List<Named> members) {
        var before = new ArrayList<Named>();
        var behind = new ArrayList<Named>();
        for (var m : members) {
            (m.span().start() < cue.words().start() ? before : behind).add(m);
        }
        return new Pairing(p, cue, cue.line(), before, behind);
    }
}
