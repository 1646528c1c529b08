package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.EntityType;

/**
 * Who acts before the words of a cue: named in their clause, else in an earlier clause of the sentence.
 *
 * @param cue the words
 */
record Doer(Cue cue) {
    /** What these say they also do. */
    private static final Set<EntityType> PAPERS = Set.of(EntityType.POLICY, EntityType.PROGRAMME);

    private static final Set<EntityType> NO_ACTORS =
            EnumSet.of(EntityType.PLACE, EntityType.POLICY, EntityType.PROGRAMME, EntityType.FUND);
    private static final Set<EntityType> ACTORS = EnumSet.of(
            EntityType.COMPANY,
            EntityType.ZONE,
            EntityType.INCUBATOR,
            EntityType.FUND,
            EntityType.UNIVERSITY,
            EntityType.PERSON,
            EntityType.INVESTMENT_FIRM,
            EntityType.RESEARCH_INSTITUTE,
            EntityType.LABORATORY,
            EntityType.PLATFORM);
    private static final Set<EntityType> COUNTING =
            EnumSet.of(EntityType.COMPANY, EntityType.UNIVERSITY, EntityType.GOVERNMENT_BODY);
    private static final Pattern COUNTED = Pattern.compile(
            "(?:项目|企业|公司|机构|团队|产品|成果|院所)[^，。；\\d]{0,6}\\d+[余多]?[个家项款所]$|\\d+[余多]?[个家项款所][^，。；、]{0,8}(?:项目|企业|公司|机构|团队|产品|成果|院所)[^，。；、]{0,6}$");
    /** 这些项目涵盖乙: what is pointed to has no name. */
    private static final Pattern OTHERS = Pattern.compile("(?:这些|上述|这批|该批|其中)[^，。；]{0,6}(?:项目|企业|公司|机构|团队)$");

    private static final WordSet UNNAMED = CueWords.packed().set("firm");
    private static final Set<EntityType> PERSON = Set.of(EntityType.PERSON);
    /** 由甲发起的乙, 坐落在甲的乙. */
    private static final Pattern RELATIVE = Pattern.compile("[^的]的[“《]?$");

    private static final Pattern SHARED =
            Pattern.compile("^[“《" + Line.NAME + "、与和及”》]+(?:等[^，；]{0,8})?[^，；" + Line.NAME + "]{2,8}$");
    private static final int QUOTATION = 60;
    private static final Pattern QUOTED = Pattern.compile("[^“”]+”");
    private static final Pattern GATHERING =
            Pattern.compile("(?:会上|" + CueWords.packed().alternation("event-noun") + ")");
    private static final Pattern SITE = Pattern.compile(CueWords.packed().alternation("site") + "[“]?$");
    private static final Pattern IS = Pattern.compile("[是任为系]");
    private static final Pattern POST = Pattern.compile("[^，。；：、" + Line.NAME + "]{1,10}");
    private static final WordSet OFFICES = CueWords.packed().set("post");
    /** How many characters may stand between a name and the post behind it. */
    private static final int OFFICE_REACH = 8;

    private static final Pattern DATELINE = Pattern.compile("[^，。；]{0,8}\\d{1,2}日[^，。；]{0,4}[电讯]");
    private static final Pattern BY = Pattern.compile("由[“]?" + Line.NAME);
    private static final Pattern MEANS = Pattern.compile("(?:依托|通过|发挥|利用|借助|用好|设立的?|用足)[“《]?$");
    /** How many clauses without a name may stand between a thing and what is said of it: 首期规模20亿元. */
    private static final int ASIDES = 2;

    /** The nearest group of a kind in the clause that no preposition marks, else the head of an earlier clause. */
    Optional<Group> named(Set<EntityType> kinds) {
        var line = cue.line();
        boolean relative = cue.after(1).equals("的")
                || line.text(cue.words().start(), cue.words().end()).endsWith("的");
        var near = cue.last(cue.clause().start(), kinds, g -> (relative || cue.isFree(g)) && !isQuoted(g));
        if (near.isPresent()) {
            return near;
        }
        if (othersAct(kinds) || unnamedAct(kinds)) {
            return Optional.empty();
        }
        int end = cue.clause().start() - 1;
        while (end > line.start()) {
            var earlier = line.clause(end);
            if (isPost(earlier, kinds)) {
                return Optional.empty();
            }
            var head = isShared(earlier) ? Optional.<Group>empty() : head(earlier, kinds, end);
            if (head.isPresent()) {
                return head.filter(g -> !isOfPerson(earlier, g, kinds));
            }
            end = earlier.start() - 1;
        }
        return Optional.empty();
    }

    /** 凭借“甲的研制”项目: stands inside a longer quotation that closes before the words. */
    private boolean isQuoted(Group g) {
        return QUOTED.matcher(cue.line().masked(g.end(), Math.min(cue.words().start(), g.end() + QUOTATION)))
                .lookingAt();
    }

    /** 甲由乙指导，丙主办，……: goes on with what the passive says something of. */
    private boolean isShared(Span clause) {
        var line = cue.line();
        var before = line.masked(line.start(), clause.start());
        return before.indexOf('由') >= 0
                && BY.matcher(before).find()
                && SHARED.matcher(line.masked(clause.start(), clause.end())).matches()
                && cue.patterns().act(line.masked(clause.start(), clause.end()));
    }

    /** 甲区……，乙公司深耕: who acts is named in the clause and is none of these. */
    private boolean othersAct(Set<EntityType> kinds) {
        var line = cue.line();
        return NO_ACTORS.containsAll(kinds)
                && line.groups().stream()
                        .filter(g -> g.start() >= cue.clause().start()
                                && g.end() <= cue.words().start())
                        .anyMatch(g -> ACTORS.contains(Cue.kind(g)) && cue.isFree(g));
    }

    /** Whether somebody who could act instead is named before the words in the sentence. */
    boolean othersNamed(Set<EntityType> kinds) {
        return NO_ACTORS.containsAll(kinds)
                && cue.line().groups().stream()
                        .anyMatch(g -> g.end() <= cue.words().start() && ACTORS.contains(Cue.kind(g)));
    }

    /** 其中10家企业聚焦乙: others who could act instead are spoken of without a name. */
    boolean unnamedAct(Set<EntityType> kinds) {
        return NO_ACTORS.containsAll(kinds) && isOfFirm();
    }

    /** 公司总部位于乙: a firm without a name is spoken of. */
    boolean isOfFirm() {
        return UNNAMED.in(cue.line().masked(cue.clause().start(), cue.words().start()));
    }

    /** 大会发布乙: the meeting acts, not who the sentence before names. */
    boolean isGathering(Set<EntityType> kinds) {
        var line = cue.line();
        return !kinds.contains(EntityType.EVENT)
                && GATHERING
                        .matcher(line.text(line.start(), cue.words().start()))
                        .lookingAt();
    }

    private Optional<Group> head(Span clause, Set<EntityType> kinds, int limit) {
        var line = cue.line();
        if (isSaidOfActor(clause, kinds)) {
            return Optional.empty();
        }
        for (var g : line.groups()) {
            if (g.start() >= clause.start() && g.end() <= limit && g.has(kinds) && leads(g, clause, kinds, limit)) {
                return Optional.of(kinds.contains(EntityType.PERSON) ? member(g, limit) : g);
            }
        }
        return Optional.empty();
    }

    private boolean leads(Group g, Span clause, Set<EntityType> kinds, int limit) {
        var line = cue.line();
        if (!cue.isFree(g) || isPredicate(g, kinds) || isDateline(g)) {
            return false;
        }
        var lead = line.masked(clause.start(), g.start());
        return (RELATIVE.matcher(lead).find() || !cue.patterns().act(lead))
                && (PAPERS.contains(Cue.kind(g)) || !cue.speech().in(line.masked(g.end(), limit)));
    }

    /** 甲社上海4月22日电: who reports it. */
    private boolean isDateline(Group g) {
        return Cue.kind(g) == EntityType.MEDIA
                && DATELINE.matcher(cue.line().masked(g.end(), cue.words().start()))
                        .lookingAt();
    }

    /** 是乙市的……, 距离乙市: a place that something is said to be in. */
    private boolean isPredicate(Group g, Set<EntityType> kinds) {
        return NO_ACTORS.containsAll(kinds) && SITE.matcher(cue.lead(g)).find();
    }

    /** 甲园区是乙市的……，布局丙: the clauses behind go on about who begins the clause. */
    private boolean isSaidOfActor(Span clause, Set<EntityType> kinds) {
        return NO_ACTORS.containsAll(kinds)
                && groups(clause).stream()
                        .findFirst()
                        .filter(g -> g.start() - clause.start() <= 1 && ACTORS.contains(Cue.kind(g)))
                        .isPresent();
    }

    /** 甲大学教授张三……，创办乙: the one who works there. */
    private Group member(Group unit, int limit) {
        var line = cue.line();
        return line.groups().stream()
                .filter(g -> g.start() >= unit.end() && g.end() <= limit && g.has(PERSON))
                .filter(g -> POST.matcher(line.masked(unit.end(), g.start())).matches())
                .findFirst()
                .orElse(unit);
    }

    /** 张三，甲大学教授，从事乙研究: the clauses behind go on about the person. */
    private boolean isPost(Span clause, Set<EntityType> kinds) {
        var words = cue.line().masked(clause.start(), clause.end());
        return !kinds.contains(EntityType.PERSON)
                && endsInOffice(words)
                && !groups(clause).isEmpty()
                && !cue.patterns().act(words);
    }

    /** A name, a few characters and a post that ends the words. */
    private static boolean endsInOffice(String words) {
        int end = words.length();
        int first = words.lastIndexOf(Line.NAME) + 1;
        for (int at = first; at > 0 && at < end && at <= first + OFFICE_REACH; at++) {
            if (OFFICES.at(words, at, end) == end - at) {
                return true;
            }
            if ("，。；".indexOf(words.charAt(at)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 张三是甲的研究员，研究……: the clauses behind go on about the person. */
    private boolean isOfPerson(Span clause, Group head, Set<EntityType> kinds) {
        var line = cue.line();
        return !kinds.contains(EntityType.PERSON)
                && line.groups().stream()
                        .filter(g -> g.start() >= clause.start() && g.end() <= head.start() && g.has(PERSON))
                        .anyMatch(g ->
                                IS.matcher(line.masked(g.end(), head.start())).find());
    }

    /** 这些项目涵盖乙: what the clause speaks of is pointed to and has no name. */
    boolean isOfOthers() {
        return OTHERS.matcher(cue.before(12)).find();
    }

    /** 甲展会……，展品涉及乙: the parts that a clause speaks of are an event's or a paper's. */
    Set<EntityType> whose(Set<EntityType> kinds, Pattern contents) {
        if (!contents.matcher(cue.before(8)).find()) {
            return countsBefore() ? without(kinds, COUNTING) : kinds;
        }
        var bearers = EnumSet.of(EntityType.EVENT, EntityType.POLICY, EntityType.PROGRAMME);
        bearers.retainAll(kinds);
        return bearers;
    }

    /** 甲签约项目30个，涵盖乙: the things counted are of those fields, not who counts them. */
    private boolean countsBefore() {
        var line = cue.line();
        int end = cue.clause().start() - 1;
        return cue.opensClause()
                && end > line.start()
                && COUNTED.matcher(line.masked(line.clause(end).start(), end)).find();
    }

    private static Set<EntityType> without(Set<EntityType> kinds, Set<EntityType> others) {
        var left = EnumSet.copyOf(kinds);
        left.removeAll(others);
        return left;
    }

    /** 甲与乙共建丙，聚焦丁: what a clause before founds or issues, for a clause that opens with the words. */
    Optional<Group> introduced(Set<EntityType> kinds, Pattern founding) {
        var line = cue.line();
        int end = cue.clause().start() - 1;
        if (!cue.opensClause() || end <= line.start()) {
            return Optional.empty();
        }
        var earlier = line.clause(end);
        for (int i = 0; i < ASIDES && groups(earlier).isEmpty() && earlier.start() > line.start(); i++) {
            end = earlier.start() - 1;
            earlier = line.clause(end);
        }
        int from = earlier.start();
        int to = end;
        return groups(earlier).stream()
                .filter(g -> g.start() > from && to - g.end() <= 4)
                .filter(g -> g.members().size() == 1 && g.has(kinds))
                .filter(g -> founding.matcher(line.masked(from, g.start())).find()
                        && !cue.patterns().act(line.masked(g.end(), to)))
                .reduce((a, b) -> b);
    }

    private List<Group> groups(Span clause) {
        return cue.line().groups().stream()
                .filter(g -> clause.contains(g.span()))
                .toList();
    }

    /** 我们依托甲基金，重点投向乙: the means that an earlier clause names, where nobody else does. */
    Optional<Group> means(Set<EntityType> kinds) {
        return cue.line().groups().stream()
                .filter(g -> g.end() <= cue.words().start() && g.has(kinds))
                .filter(g -> MEANS.matcher(cue.lead(g)).find())
                .reduce((a, b) -> b);
    }
}
