package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads who does what to whom around a verb: 甲设立乙, 由甲设立的乙, 聚焦乙的甲. */
final class VerbForm {
    /** What these say of a thing may follow its founding: 甲设立乙，聚焦丙. */
    private static final Set<RelationType> DESCRIBING =
            Set.of(RelationType.FOCUSES_ON, RelationType.LOCATED_IN, RelationType.SUPPORTS);

    private static final Set<EntityType> COMPANY = Set.of(EntityType.COMPANY);
    private static final Set<EntityType> ANY = EnumSet.allOf(EntityType.class);
    private static final Set<EntityType> MEANS = Set.of(EntityType.FUND, EntityType.PROGRAMME, EntityType.PLATFORM);

    /** What supports by itself, once it is set up. */
    private static final Set<EntityType> MEASURES = EnumSet.of(
            EntityType.FUND,
            EntityType.PROGRAMME,
            EntityType.PLATFORM,
            EntityType.POLICY,
            EntityType.INCUBATOR,
            EntityType.ZONE,
            EntityType.PROJECT);

    /** 支持企业依托甲园……: not what is supported. */
    private static final Pattern BESIDE = Pattern.compile("(?:依托|通过|联合|利用)[^，。；]{0,8}$");

    /** 其研制的乙, 该公司推出的乙: who acts is pointed to. */
    private static final Pattern CALLED = Pattern.compile("[^，。；" + Line.NAME + "]{0,8}(?:联合|携手|会同)[“]?");

    private static final Pattern STANDS_FOR = Pattern.compile("代表[^，。；]{0,20}签");
    private static final Pattern OWN = Pattern.compile("其|该|他|她|它|自主|团队|公司");

    private static final Pattern ROUND = Pattern.compile("[^，。；" + Line.NAME + "]{0,10}(?:完成|获得?|宣布|拿到)[^，。；]{0,30}融资");

    private final Pattern contents;
    private final Pattern founding;
    private final Carried carried;
    private final Expansion expansion;

    VerbForm(CueWords words, Carried carried, Expansion expansion) {
        this.contents = Pattern.compile(words.alternation("content") + "[^，" + Line.NAME + "]{0,2}$");
        this.founding = Pattern.compile(words.alternation("founding") + "(?:了|起)?[^，、]{0,6}$");
        this.carried = carried;
        this.expansion = expansion;
    }

    List<Pairing> read(RelationPattern p, Cue cue, Optional<Line> earlier, Reading reading) {
        var line = cue.line();
        var agents = cue.passive().agents(p.subjects());
        if (agents.isPresent()) {
            var by = agents.get();
            return cue
                    .objects(p.objects(), p.reach())
                    .filter(o -> p.trigger().endsWith("的") || cue.after(1).equals("的"))
                    .or(() -> cue.passive().patient(by, p.objects()))
                    .or(() -> p.relation() == RelationType.INVESTED_IN
                            ? cue.at(
                                            line.start() == cue.clause().start()
                                                    ? line.start()
                                                    : cue.clause().start() - 1)
                                    .subjects(COMPANY)
                            : Optional.empty())
                    .or(() -> cue.passive().isOfOther(by)
                            ? Optional.empty()
                            : earlier.flatMap(l -> Carried.head(l, p.objects()))
                                    .or(() -> carried.topic(p, cue, reading)))
                    .map(o -> expansion.pairing(p, cue, line, by, o))
                    .stream()
                    .toList();
        }
        if (p.relation() == RelationType.INVESTED_IN
                && cue.before(20).contains("由")
                && !p.trigger().endsWith("的")) {
            return List.of(); // 由市财政出资: somebody without a name
        }
        var given = p.relation() == RelationType.RECEIVED && p.trigger().endsWith("授予")
                ? given(p, cue)
                : Optional.<Pairing>empty();
        if (given.isPresent()) {
            return List.of(given.get());
        }
        var objects = cue.moved(p.objects())
                .or(() -> cue.objects(p.objects(), p.reach()))
                .or(() -> carried.topic(p, cue, reading))
                .or(() -> financed(p, cue, earlier));
        if (p.relation() == RelationType.SUPPORTS) {
            objects = objects.filter(g ->
                    !BESIDE.matcher(line.masked(cue.words().end(), g.start())).find());
        }
        var doer = new Doer(cue);
        var introduced = DESCRIBING.contains(p.relation()) ? doer.introduced(ANY, founding) : Optional.<Group>empty();
        if (introduced.isPresent()
                && p.relation() == RelationType.SUPPORTS
                && introduced.get().has(MEASURES)
                && !introduced.get().has(p.subjects())) {
            return List.of();
        }
        var who = p.relation() == RelationType.FOCUSES_ON ? doer.whose(p.subjects(), contents) : p.subjects();
        var near = introduced.filter(g -> g.has(who)).or(() -> cue.subjects(who));
        if (near.filter(g -> stands(cue, g)).isPresent()) {
            return List.of();
        }
        if (objects.isEmpty()) {
            objects =
                    near.flatMap(s -> p.trigger().endsWith("的") || cue.after(1).equals("的")
                            ? cue.told(s, p.objects())
                            : cue.passive().shared(s, p.objects()));
        }
        if (objects.isEmpty()) {
            return List.of();
        }
        var o = objects.get();
        if (near.isEmpty()
                && (p.trigger().endsWith("的") || cue.after(1).equals("的"))
                && !OWN.matcher(cue.before(8)).find()) {
            return cue
                    .described(p, o, near)
                    .or(() -> p.relation() == RelationType.LOCATED_IN ? cue.moved(p.subjects()) : Optional.empty())
                    .map(s -> expansion.pairing(p, cue, line, s, o))
                    .stream()
                    .toList();
        }
        var out = new ArrayList<Pairing>();
        near.flatMap(g -> caller(p, cue, g, reading))
                .ifPresent(h -> out.add(expansion.pairing(p, cue, h.line(), h.group(), o)));
        cue.described(p, o, near)
                .or(() -> near)
                .or(() -> carried.topicAsSubject(p, cue, reading))
                .or(() -> ahead(p, cue))
                .or(() -> p.relation() == RelationType.LOCATED_IN ? cue.moved(p.subjects()) : Optional.empty())
                .map(s -> expansion.pairing(p, cue, line, s, o))
                .or(() -> p.relation() == RelationType.BASED_ON ? madeUnder(p, cue, o, reading) : Optional.empty())
                .or(() -> earlier.filter(l -> !doer.othersNamed(p.subjects())
                                && !doer.unnamedAct(p.subjects())
                                && !doer.isGathering(p.subjects()))
                        .flatMap(l -> Carried.head(l, p.subjects()).map(s -> expansion.pairing(p, cue, l, s, o))))
                .or(() -> means(p, cue).map(s -> expansion.pairing(p, cue, line, s, o)))
                .or(() -> carried.measure(p, cue, reading).map(s -> expansion.pairing(p, cue, line, s, o)))
                .or(() -> carried.titled(p, cue, reading).map(s -> expansion.pairing(p, cue, line, s, o)))
                .or(() -> carried.leader(cue, p.subjects(), reading)
                        .map(h -> expansion.pairing(p, cue, h.line(), h.group(), o)))
                .ifPresent(out::add);
        return out;
    }

    /** 授予张三、李四乙奖. */
    private Optional<Pairing> given(RelationPattern p, Cue cue) {
        var behind = cue.line().groups().stream()
                .filter(g -> g.start() >= cue.words().end())
                .limit(2)
                .toList();
        return behind.size() == 2
                        && behind.get(0).start() - cue.words().end() <= 1
                        && behind.get(0).has(p.subjects())
                        && behind.get(1).has(p.objects())
                        && behind.get(1).start() - behind.get(0).end() <= 3
                ? Optional.of(expansion.pairing(p, cue, cue.line(), behind.get(0), behind.get(1)))
                : Optional.empty();
    }

    /** 甲……。联合乙设立丙: the sentence before names who called the others in. */
    private Optional<Carried.Head> caller(RelationPattern p, Cue cue, Group called, Reading reading) {
        var line = cue.line();
        return CALLED.matcher(line.masked(line.start(), called.start())).matches()
                ? carried.leader(cue.at(called.start()), p.subjects(), reading)
                : Optional.empty();
    }

    /** 张三代表甲签署共建乙的协议: who signs for others does not act himself. */
    private static boolean stands(Cue cue, Group near) {
        return Cue.kind(near) == EntityType.PERSON
                && STANDS_FOR
                        .matcher(cue.line().masked(near.end(), cue.words().start()))
                        .find();
    }

    private static Optional<Group> means(RelationPattern p, Cue cue) {
        var kinds = EnumSet.copyOf(MEANS);
        kinds.retainAll(p.subjects());
        return DESCRIBING.contains(p.relation()) ? new Doer(cue).means(kinds) : Optional.empty();
    }

    /** 聚焦乙，甲……. */
    private static Optional<Group> ahead(RelationPattern p, Cue cue) {
        return p.relation() == RelationType.FOCUSES_ON && cue.opensClause() ? cue.next(p.subjects()) : Optional.empty();
    }

    /** 根据甲，制定乙: the policy behind, else the one that the document publishes. */
    private Optional<Pairing> madeUnder(RelationPattern p, Cue cue, Group objects, Reading reading) {
        return cue.line().groups().stream()
                .filter(g -> g.start() > objects.end() && g.has(p.subjects()))
                .findFirst()
                .or(() -> reading.topics().policy().map(Carried::alone))
                .or(() -> cue.lastBefore(cue.words().start(), p.subjects()))
                .map(s -> expansion.pairing(p, cue, cue.line(), s, objects));
    }

    /** 乙完成融资，由甲领投; 本轮融资由甲领投，丙跟投: the company whose round the sentence, or the one before, reports. */
    private static Optional<Group> financed(RelationPattern p, Cue cue, Optional<Line> earlier) {
        if (p.relation() != RelationType.INVESTED_IN) {
            return Optional.empty();
        }
        var line = cue.line();
        return Carried.head(line, COMPANY)
                .filter(g -> g.end() < cue.clause().start()
                        && ROUND.matcher(line.masked(g.end(), cue.words().start()))
                                .lookingAt())
                .or(() -> earlier.flatMap(l -> Carried.head(l, COMPANY)));
    }
}
