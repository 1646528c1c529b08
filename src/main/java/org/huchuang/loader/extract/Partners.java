package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.ontology.EntityType;

/** Reads who works with whom: 甲与乙合作, 甲联合乙, 甲、乙共建. */
final class Partners {
    private static final Pattern WITH = Pattern.compile("[”》）]?(?:等[^，。；、]{0,8})?与[“《]?");

    private static final Pattern AND = Pattern.compile("[”》）]?和[“《]?");

    /** 与首批生态伙伴乙. */
    private static final Pattern LONG_WITH =
            Pattern.compile("[与同和][^，。；：、与同和]{1,20}(?:伙伴|企业|公司|机构|平台|龙头|服务商|供应商|厂商|品牌)[“]?$");

    private static final int LONG_LEAD = 24;

    /** A clause of nothing but two partners. */
    private static final Pattern PAIR = Pattern.compile(
            "[“]?" + Line.NAME + "+[”]?[与和同][“]?" + Line.NAME + "+(?:[”]?[、和及][“]?" + Line.NAME + "+)*[”]?");

    /** How many clauses before are looked at. */
    private static final int EARLIER = 6;

    /** How many in a row without 与 are partners each with each; of more only the first with the others. */
    private static final int ALL_TOGETHER = 5;

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
                return withEarlier(p, cue, together);
            }
        }
        var by = cue.passive().agents(p.subjects()).map(g -> g.of(p.subjects())).orElse(List.of());
        if (by.size() > 1) {
            return sides(p, cue, by);
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
    static Optional<Group> marked(Cue cue, Set<EntityType> kinds) {
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

    /** 甲与乙，丙与丁签约: with the partners of the clauses before that name nothing but partners. */
    private static List<Pairing> withEarlier(RelationPattern p, Cue cue, List<Named> together) {
        var line = cue.line();
        var out = new ArrayList<>(sides(p, cue, together));
        int end = cue.clause().start() - 1;
        for (int i = 0; i < EARLIER && end > line.start(); i++) {
            var clause = line.clause(end);
            if (!PAIR.matcher(line.masked(clause.start(), end)).matches()) {
                break;
            }
            line.groups().stream()
                    .filter(g -> clause.contains(g.span()))
                    .map(g -> g.of(p.subjects()))
                    .filter(g -> g.size() > 1)
                    .forEach(g -> out.addAll(sides(p, cue, g)));
            end = clause.start() - 1;
        }
        return out;
    }

    /** 甲、乙与丙签约, 甲与乙、丙签约, 甲与乙、丙与丁签约; where no 与 parts them, each with each. */
    private static List<Pairing> sides(RelationPattern p, Cue cue, List<Named> members) {
        var with = IntStream.range(1, members.size())
                .filter(i -> parts(cue.line().between(members.get(i - 1), members.get(i)), i + 1 == members.size()))
                .boxed()
                .toList();
        if (with.isEmpty() && members.size() <= ALL_TOGETHER) {
            return IntStream.range(1, members.size())
                    .mapToObj(i -> pairing(p, cue, members.subList(0, i), members.subList(i, i + 1)))
                    .toList();
        }
        if (with.size() > 1
                && with.size() * 2 == members.size()
                && with.stream().allMatch(i -> i % 2 == 1)) {
            return with.stream()
                    .map(i -> pairing(p, cue, members.subList(i - 1, i), members.subList(i, i + 1)))
                    .toList();
        }
        int side = with.size() == 1 ? with.get(0) : 1;
        return List.of(pairing(p, cue, members.subList(0, side), members.subList(side, members.size())));
    }

    /** 与 parts two sides; 和 does before the last of a row only: 甲和乙、丙签约, but not 甲、乙和丙. */
    private static boolean parts(String gap, boolean last) {
        return WITH.matcher(gap).matches() || !last && AND.matcher(gap).matches();
    }

    private static Pairing pairing(RelationPattern p, Cue cue, List<Named> some, List<Named> others) {
        return new Pairing(p, cue, cue.line(), some, others);
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
