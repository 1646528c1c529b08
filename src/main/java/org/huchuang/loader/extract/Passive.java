package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;

/**
 * The passive around trigger words: 甲由乙创办. Who acts, and what the passive says something of.
 *
 * @param cue the words
 */
record Passive(Cue cue) {
    private static final ClauseWords WORDS = ClauseWords.packed();
    private static final Pattern POSTS = Pattern.compile("[^，。；：！？、" + Line.NAME + "]{0,14}");
    private static final Pattern OTHERS = Pattern.compile("[^，。；：、]{1,8}[、，；][“《\\s]*");
    private static final Pattern BY = Pattern.compile("由[“\"《\\s]*" + Line.NAME);
    private static final Pattern UNNAMED =
            Pattern.compile("(?:该|这|此|本|其)[^，。；" + Line.NAME + "]{1,8}(?:也|还|已|均|都|将)?" + WORDS.byWords() + "$");
    private static final Pattern CLOSED = Pattern.compile("^[^，。；" + Line.NAME + "]{2,10}的[“《]?" + Line.NAME);
    private static final Pattern PERSONS_BY = Pattern.compile("(?:由|被)[^，。；：、" + Line.NAME + "]{0,12}$");
    private static final Pattern COMING = Pattern.compile("，[^。；]{0,60}(?:办|导|持|织|行)的[^，。；" + Line.NAME + "]{0,30}");

    /** 甲及有关学会承办. */
    private static final Pattern OTHERS_TOO =
            Pattern.compile("^(?:[、及和与]|以及)[^，。；" + Line.NAME + "]{1,12}(?=等|" + WORDS.serial() + "$)");

    private static final Pattern BY_NOW = Pattern.compile("[”》]?(?:也|还|已|均|都|将|是|系|则|正)?(?:由|被|经|获)[“《]?");

    /** The group that 由, 被 or 获 marks as the one who acts. */
    Optional<Group> agents(Set<EntityType> kinds) {
        return cue.last(
                        cue.clause().start(),
                        kinds,
                        g -> (WORDS.by().matcher(cue.lead(g)).find() || isDescribedActor(g)) && acts(g) && !isClosed(g))
                .map(g -> person(g, kinds));
    }

    /** 由前工程师张三创办. */
    private boolean isDescribedActor(Group g) {
        return Cue.kind(g) == EntityType.PERSON
                && PERSONS_BY
                        .matcher(cue.line().masked(Math.max(cue.clause().start(), g.start() - 14), g.start()))
                        .find();
    }

    /** 由甲打造的乙把……: the passive ends with the name behind 的. */
    private boolean isClosed(Group agent) {
        return CLOSED.matcher(cue.line().masked(agent.end(), cue.words().start()))
                .find();
    }

    /** Not 甲 of 由甲指导、乙主办, where another one stands right before the words. */
    private boolean acts(Group agent) {
        return cue.line().groups().stream()
                .filter(g -> g.start() > agent.end() && g.end() <= cue.words().start())
                .filter(g -> WORDS.serial()
                        .matcher(cue.line().masked(g.end(), cue.words().start()))
                        .matches())
                .noneMatch(g -> OTHERS.matcher(cue.line().masked(agent.end(), g.start()))
                        .matches());
    }

    /** Where 由 or 被 stands before the one who acts, else where the actor does. */
    int agentStart(Group agent) {
        return cue.line().groups().stream()
                .filter(g ->
                        g.end() <= agent.start() && g.start() >= cue.clause().start())
                .filter(g -> WORDS.by().matcher(cue.lead(g)).find())
                .filter(g ->
                        POSTS.matcher(cue.line().masked(g.end(), agent.start())).matches())
                .mapToInt(Group::start)
                .max()
                .orElse(agent.start());
    }

    /** 甲位于乙，由丙运营: what the passive says something of, named freely before the actor; else what stands nearest. */
    Optional<Group> patient(Group agent, Set<EntityType> kinds) {
        int start = agentStart(agent);
        var told = cue.line().masked(cue.clause().start(), start);
        if (UNNAMED.matcher(told).find()) {
            return Optional.empty();
        }
        var right = cue.line().groups().stream()
                .filter(g -> g.end() <= start && g.start() >= cue.clause().start())
                .filter(g -> BY_NOW.matcher(cue.line().masked(g.end(), start)).matches())
                .reduce((a, b) -> b);
        if (right.isPresent()) {
            return right.filter(g -> g.has(kinds));
        }
        return cue.at(start).subjects(kinds).or(() -> cue.lastBefore(start, kinds));
    }

    /** Whether the passive names what it says something of, or points to it in other words. */
    boolean isOfOther(Group agent) {
        int start = agentStart(agent);
        return cue.line().masked(cue.clause().start(), start).indexOf(Line.NAME) >= 0;
    }

    /** 由甲主办，乙承办的丙: what a later clause goes on to name. */
    Optional<Group> coming(Set<EntityType> kinds) {
        int end = cue.words().end();
        return cue.line().groups().stream()
                .filter(g -> g.start() > end && g.has(kinds))
                .findFirst()
                .filter(g -> COMING.matcher(cue.line().masked(end, g.start())).matches());
    }

    /** 由甲大学教授张三创办: who acts is the person, not where the person works. */
    private Group person(Group unit, Set<EntityType> kinds) {
        if (!kinds.contains(EntityType.PERSON)) {
            return unit;
        }
        return cue.line().groups().stream()
                .filter(g -> g.start() >= unit.end() && g.end() <= cue.words().start())
                .filter(g -> g.members().get(0).entity().type() == EntityType.PERSON)
                .filter(g ->
                        POSTS.matcher(cue.line().masked(unit.end(), g.start())).matches())
                .findFirst()
                .orElse(unit);
    }

    /** 甲由乙主办，丙承办: what a passive before in the sentence says something of, for one who acts right before the words. */
    Optional<Group> shared(Group subjects, Set<EntityType> kinds) {
        var between = OTHERS_TOO
                .matcher(cue.line().masked(subjects.end(), cue.words().start()))
                .replaceFirst("");
        if (!WORDS.serial().matcher(between).matches()) {
            return Optional.empty();
        }
        var m = BY.matcher(cue.line().masked(cue.line().start(), subjects.start()));
        if (!m.find()) {
            return Optional.empty();
        }
        int start = cue.line().start() + m.start();
        return cue.at(start).subjects(kinds).or(() -> cue.lastBefore(start, kinds));
    }
}
