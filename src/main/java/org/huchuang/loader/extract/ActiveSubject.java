package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Carried.Head;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Finds who acts in the active voice: beside the verb, described behind its object, or told of before. */
final class ActiveSubject {
    /** What these say of a thing may follow its founding: 甲设立乙，聚焦丙. */
    private static final Set<RelationType> DESCRIBING =
            Set.of(RelationType.FOCUSES_ON, RelationType.LOCATED_IN, RelationType.SUPPORTS);

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

    private static final Pattern SITE_END = Pattern.compile("[”》]?(?:[、和][^，。；的]{2,12})?[^，。；的、]{0,6}");

    private static final Pattern STANDS_FOR = Pattern.compile("代表[^，。；]{0,20}签");

    private final Pattern contents;
    private final Pattern founding;
    private final Carried carried;

    ActiveSubject(CueWords words, Carried carried) {
        this.contents = Pattern.compile(words.alternation("content") + "[^，" + Line.NAME + "]{0,2}$");
        this.founding = Pattern.compile(words.alternation("founding") + "(?:了|起)?[^，、]{0,6}$");
        this.carried = carried;
    }

    /** 甲设立乙，聚焦丙: what the clause before sets up, for words that describe. */
    Optional<Group> introduced(Statement s) {
        return DESCRIBING.contains(s.pattern().relation())
                ? new Doer(s.cue()).introduced(ANY, founding)
                : Optional.empty();
    }

    /** 甲设立乙基金，支持丙: the fund supports, whatever the pattern lets it do. */
    boolean supportsItself(Statement s, Group introduced) {
        return s.says(RelationType.SUPPORTS)
                && introduced.has(MEASURES)
                && !introduced.has(s.pattern().subjects());
    }

    /** Who stands before the verb, in its clause or an earlier one of the sentence. */
    Optional<Group> near(Statement s, Optional<Group> introduced) {
        var kinds = s.pattern().subjects();
        var who = s.says(RelationType.FOCUSES_ON) ? new Doer(s.cue()).whose(kinds, contents) : kinds;
        return introduced
                .filter(g -> g.has(who))
                .or(() -> s.cue().subjects(who))
                .filter(g -> !placeActs(s.cue(), g, who));
    }

    /** 甲市发起乙、丙省发起丁: the place right before the words acts, not 乙 that stands in a row with it. */
    private static boolean placeActs(Cue cue, Group near, Set<EntityType> kinds) {
        var members = near.members();
        int last = members.size() - 1;
        return last > 0
                && near.end() == cue.words().start()
                && members.get(last).entity().type() == EntityType.PLACE
                && !kinds.contains(EntityType.PLACE)
                && cue.line().between(members.get(last - 1), members.get(last)).equals("、");
    }

    /** 张三代表甲签署共建乙的协议: who signs for others does not act himself. */
    boolean standsForOthers(Statement s, Group near) {
        return Cue.kind(near) == EntityType.PERSON
                && STANDS_FOR
                        .matcher(s.line().masked(near.end(), s.cue().words().start()))
                        .find();
    }

    /** 位于丙的甲, 将甲迁至丙. */
    Optional<Group> described(Statement s, Optional<Group> near, Group object) {
        return new Described(s.cue()).behind(s.pattern(), object, near).or(() -> moved(s));
    }

    private static Optional<Group> moved(Statement s) {
        return s.says(RelationType.LOCATED_IN) ? s.cue().moved(s.pattern().subjects()) : Optional.empty();
    }

    /** Who acts, with the sentence that names them. */
    Optional<Head> of(Statement s, Optional<Group> near, Group object) {
        return new Described(s.cue())
                .behind(s.pattern(), object, near)
                .or(() -> near)
                .or(() -> carried.topicAsSubject(s))
                .or(() -> ahead(s, object))
                .or(() -> moved(s))
                .or(() -> madeUnder(s, object))
                .map(g -> new Head(s.line(), g))
                .or(() -> told(s))
                .or(() -> means(s).or(() -> carried.measure(s))
                        .or(() -> carried.titled(s))
                        .map(g -> new Head(s.line(), g)))
                .or(() -> carried.leader(s.cue(), s.pattern().subjects(), s.reading()));
    }

    /** 聚焦乙，甲……; 地处乙，甲……. */
    private static Optional<Group> ahead(Statement s, Group object) {
        boolean sited = s.says(RelationType.LOCATED_IN)
                && SITE_END.matcher(
                                s.line().masked(object.end(), s.cue().clause().end()))
                        .matches();
        return (sited || s.says(RelationType.FOCUSES_ON)) && s.cue().opensClause()
                ? s.cue().next(s.pattern().subjects())
                : Optional.empty();
    }

    /** 根据甲，制定乙: the policy behind, else the one that the document publishes. */
    private static Optional<Group> madeUnder(Statement s, Group object) {
        if (!s.says(RelationType.BASED_ON)) {
            return Optional.empty();
        }
        var kinds = s.pattern().subjects();
        return s.line().groups().stream()
                .filter(g -> g.start() > object.end() && g.has(kinds))
                .findFirst()
                .or(() -> s.reading().topics().policy().map(Carried::alone))
                .or(() -> s.cue().lastBefore(s.cue().words().start(), kinds));
    }

    /** 甲……。该公司研制乙: who leads the sentence before, where nobody else acts in this one. */
    private static Optional<Head> told(Statement s) {
        var kinds = s.pattern().subjects();
        var doer = new Doer(s.cue());
        return s.earlier()
                .filter(l -> !doer.othersNamed(kinds) && !doer.unnamedAct(kinds) && !doer.isGathering(kinds))
                .flatMap(l -> Carried.head(l, kinds).map(g -> new Head(l, g)))
                .filter(h -> !doer.isOfFirm() || !Cue.kind(h.group()).equals(EntityType.ZONE));
    }

    private static Optional<Group> means(Statement s) {
        var kinds = EnumSet.copyOf(MEANS);
        kinds.retainAll(s.pattern().subjects());
        return DESCRIBING.contains(s.pattern().relation()) ? new Doer(s.cue()).means(kinds) : Optional.empty();
    }
}
