package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Works out who else stands in the place of a subject: the unit of a team, the event that is meant by 本次大会. */
final class Arguments {
    private static final Set<RelationType> OF_TEAMS = Set.of(RelationType.DEVELOPED, RelationType.PUBLISHED_IN);
    /** Of whom a text names long rows, some of them unknown. */
    private static final Set<RelationType> IN_ROWS = Set.of(
            RelationType.ORGANIZES,
            RelationType.MEMBER_OF,
            RelationType.FOUNDED,
            RelationType.PARTICIPATES_IN,
            RelationType.INVESTED_IN,
            RelationType.LOCATED_IN);

    private static final Pattern BRIDGE = Pattern.compile("(?:、[^，。；：、的是在由" + Line.NAME
            + "]{2,14})+(?:[、和与及]|以及)|[^，。；：、的是在由" + Line.NAME + "]{0,6}(?:公司|院|所|中心)(?:、[^，。；：、的是在由" + Line.NAME
            + "]{2,14})*(?:[、和与及]|以及)|等[^，。；：、的是在由" + Line.NAME + "]{0,6}[和与及同]");

    private final Pattern team;
    private final Pattern chain;

    private final Sought topic;
    private final Pattern bare;

    Arguments(CueWords words) {
        this.team = Pattern.compile("^[^，。；]{0,8}" + words.alternation("team"));
        this.chain = Pattern.compile("[^，。；：]{0,6}" + words.alternation("rank") + "?(?:联合|和|与|及|、)?");
        this.topic = Sought.of(words.alternation("this-event") + "[^，。；]{0,6}" + words.alternation("gathering") + "|"
                + words.alternation("gathering") + "由|(?:本场|这场|本次|此次)由[^。；]{0,80}?办的[^，。；]{0,10}?"
                + words.alternation("gathering"));
        this.bare = Pattern.compile("(?:[^，。；" + Line.NAME + "]{0,12}，)?" + words.alternation("event-noun")
                + "(?:将|已|于|在|以|，|围绕|还|" + Line.NAME + ")");
    }

    /** The members of a kind; of a team also its unit, its leaders and the teams joined with it. */
    List<Named> subjects(RelationPattern pattern, Line line, Group group) {
        if (IN_ROWS.contains(pattern.relation())) {
            return row(pattern.subjects(), line, group);
        }
        if (!OF_TEAMS.contains(pattern.relation())) {
            return group.of(pattern.subjects());
        }
        var groups = line.groups();
        int first = groups.indexOf(group);
        if (first < 0) {
            return group.of(pattern.subjects());
        }
        int last = first;
        while (first > 0 && isChained(line, groups.get(first - 1), groups.get(first), pattern)) {
            first--;
        }
        while (last + 1 < groups.size() && isChained(line, groups.get(last), groups.get(last + 1), pattern)) {
            last++;
        }
        boolean team = groups.subList(first, last + 1).stream().anyMatch(g -> isTeam(line, g));
        return groups
                .subList(team ? first : groups.indexOf(group), team ? last + 1 : groups.indexOf(group) + 1)
                .stream()
                .flatMap(g -> g.of(pattern.subjects()).stream())
                .toList();
    }

    /** 甲、某办、乙共同主办: with those of the row whom an unknown name parts from the group. */
    static List<Named> row(Set<EntityType> kinds, Line line, Group group) {
        var out = new ArrayList<>(group.of(kinds));
        var groups = line.groups();
        int at = groups.indexOf(group);
        for (int i = at; i >= 0 && i + 1 < groups.size() && isBridged(line, groups.get(i), groups.get(i + 1)); i++) {
            out.addAll(groups.get(i + 1).of(kinds));
        }
        for (int i = at; i > 0 && isBridged(line, groups.get(i - 1), groups.get(i)); i--) {
            out.addAll(groups.get(i - 1).of(kinds));
        }
        return out;
    }

    private static boolean isBridged(Line line, Group a, Group b) {
        return BRIDGE.matcher(line.masked(a.end(), b.start())).matches();
    }

    private boolean isChained(Line line, Group a, Group b, RelationPattern pattern) {
        return a.has(pattern.subjects())
                && b.has(pattern.subjects())
                && chain.matcher(line.text(a.end(), b.start())).matches();
    }

    private boolean isTeam(Line line, Group group) {
        return group.has(Set.of(EntityType.PERSON))
                && team.matcher(line.text(group.end(), Math.min(line.end(), group.end() + 12)))
                        .find();
    }

    /** Whether 本次大会 stands before the words, and after it no name of the kinds that could act. */
    boolean opensWithTopic(Cue cue, Set<EntityType> kinds) {
        var line = cue.line();
        var before = line.masked(line.start(), cue.words().start());
        var scan = topic.in(before);
        int from = scan.find() ? scan.match().end() : bare.matcher(before).lookingAt() ? 0 : -1;
        return from >= 0
                && line.groups().stream()
                        .noneMatch(g -> g.start() >= line.start() + from
                                && g.end() <= cue.words().start()
                                && g.has(kinds));
    }

    boolean speaksOfTopic(Cue cue) {
        return topic.in(cue.line().masked()).find();
    }
}
