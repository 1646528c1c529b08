package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.RelationType;

/** Reads a verb whose subject acts: 甲设立乙, 将甲定为乙, 聚焦乙的甲. */
final class ActiveForm {
    /** 由市财政出资: how far before the verb somebody without a name may be named, in characters. */
    private static final int UNNAMED_REACH = 20;

    /** 支持企业依托甲园……: not what is supported. */
    private static final Pattern BESIDE = Pattern.compile("(?:依托|通过|联合|利用)[^，。；]{0,8}$");

    /** 其研制的乙, 该公司推出的乙: who acts is pointed to. */
    private static final Pattern OWN = Pattern.compile("其|该|他|她|它|自主|团队|公司");

    private static final Pattern CALLED = Pattern.compile("[^，。；" + Line.NAME + "]{0,8}(?:联合|携手|会同)[“]?");

    private final ActiveSubject subject;
    private final Carried carried;
    private final Expansion expansion;
    private final Financing financing;

    ActiveForm(CueWords words, Carried carried, Expansion expansion) {
        this.subject = new ActiveSubject(words, carried);
        this.carried = carried;
        this.expansion = expansion;
        this.financing = new Financing(carried);
    }

    List<Pairing> read(Statement s) {
        if (isDoneByUnnamed(s) || s.says(RelationType.FOCUSES_ON) && new Doer(s.cue()).isOfOthers()) {
            return List.of();
        }
        var given = given(s);
        return given.isPresent() ? List.of(given.get()) : acted(s);
    }

    private List<Pairing> acted(Statement s) {
        var introduced = subject.introduced(s);
        if (introduced.filter(g -> subject.supportsItself(s, g)).isPresent()) {
            return List.of();
        }
        var near = subject.near(s, introduced);
        if (near.filter(g -> subject.standsForOthers(s, g)).isPresent()) {
            return List.of();
        }
        var object = object(s).or(() -> near.flatMap(g -> told(s, g)));
        if (object.isEmpty()) {
            return List.of();
        }
        var o = object.get();
        if (near.isEmpty()
                && s.isAttributive()
                && !OWN.matcher(s.cue().before(8)).find()) {
            return subject.described(s, near, o).map(g -> expansion.pairing(s, g, o)).stream()
                    .toList();
        }
        var out = new ArrayList<Pairing>();
        if (s.says(RelationType.INVESTED_IN)) {
            Financing.listed(s).ifPresent(g -> out.add(expansion.pairing(s, g, o)));
        }
        near.flatMap(g -> caller(s, g)).ifPresent(h -> out.add(expansion.pairing(s, h, o)));
        subject.of(s, near, o).ifPresent(h -> out.add(expansion.pairing(s, h, o)));
        return out;
    }

    /** 由市财政出资: somebody without a name. */
    private static boolean isDoneByUnnamed(Statement s) {
        return s.says(RelationType.INVESTED_IN)
                && s.cue().before(UNNAMED_REACH).contains("由")
                && !s.pattern().trigger().endsWith("的");
    }

    /** 授予张三、李四乙奖. */
    private Optional<Pairing> given(Statement s) {
        if (!s.says(RelationType.RECEIVED) || !s.pattern().trigger().endsWith("授予")) {
            return Optional.empty();
        }
        int end = s.cue().words().end();
        var behind = s.line().groups().stream()
                .filter(g -> g.start() >= end)
                .limit(2)
                .toList();
        return behind.size() == 2
                        && behind.get(0).start() - end <= 1
                        && behind.get(0).has(s.pattern().subjects())
                        && behind.get(1).has(s.pattern().objects())
                        && behind.get(1).start() - behind.get(0).end() <= 3
                ? Optional.of(expansion.pairing(s, behind.get(0), behind.get(1)))
                : Optional.empty();
    }

    /** 将乙定为, 设立乙, 本次大会由甲主办, 乙完成融资: what something is done to. */
    private Optional<Group> object(Statement s) {
        var p = s.pattern();
        return s.cue()
                .moved(p.objects())
                .or(() -> s.cue().objects(p.objects(), p.reach()))
                .or(() -> carried.topic(s))
                .or(() -> financed(s))
                .filter(g -> !s.says(RelationType.LOCATED_IN)
                        || s.line().masked(s.cue().words().end(), g.start()).indexOf('的') < 0)
                .filter(g -> !s.says(RelationType.SUPPORTS)
                        || !BESIDE.matcher(s.line().masked(s.cue().words().end(), g.start()))
                                .find());
    }

    /** 乙是甲研制的; 乙由丙主办，甲承办: what stands before its subject. */
    private static Optional<Group> told(Statement s, Group near) {
        var kinds = s.pattern().objects();
        return s.isAttributive()
                ? new Definition(s.cue()).made(near, kinds)
                : s.cue().passive().shared(near, kinds);
    }

    /** 乙完成融资，由甲领投; 本轮融资由甲领投，丙跟投: the company whose round is told of. */
    private Optional<Group> financed(Statement s) {
        return s.says(RelationType.INVESTED_IN) ? financing.company(s) : Optional.empty();
    }

    /** 甲……。联合乙设立丙: the sentence before names who called the others in. */
    private Optional<Carried.Head> caller(Statement s, Group called) {
        return CALLED.matcher(s.line().masked(s.line().start(), called.start())).matches()
                ? carried.leader(s.cue().at(called.start()), s.pattern().subjects(), s.reading())
                : Optional.empty();
    }
}
