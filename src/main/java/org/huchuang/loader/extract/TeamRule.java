package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads where the leaders of teams work: 甲实验室、乙学院张三-李四团队, 甲大学教授张三团队、李四团队, 甲大学丙所、丁学院张三教授, 甲大学的张三、李四. */
final class TeamRule implements RelationRule {
    private static final String RANK = "(?:特聘|讲席|长聘|终身|首席|助理|副)?(?:教授|研究员|院士|博士)";
    private static final Pattern TEAM = Pattern.compile("(?:" + RANK + ")?(?:团队|课题组|研究组|等)");
    private static final Pattern RANKED = Pattern.compile(RANK);

    private static final Pattern UNIT_GAP = Pattern.compile(
            "的?(?:" + RANK + ")?|[、和与及][^，。；：的]{2,18}|[^，。；：、的]{1,12}(?:学院|系|研究院|研究所|实验室|中心|科)(?:" + RANK + ")?");

    /** A unit of a house that is not named with it. */
    private static final Pattern PART = Pattern.compile("(?!.*(?:大学|公司|集团)).{2,16}(?:学院|系|研究院|研究所|实验室|中心|平台)");

    private static final int TAIL = 8;

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        for (var line : reading.lines()) {
            for (var g : line.groups()) {
                if (g.members().get(0).entity().type() == EntityType.PERSON) {
                    read(line, g, out);
                }
            }
        }
        return out;
    }

    /** The unit of the first leader is that of all, and so are units enumerated with it. */
    private static void read(Line line, Group leaders, List<Relation> out) {
        boolean team = leaders.members().stream().anyMatch(p -> isFollowed(p, TEAM, line));
        boolean colleagues = leaders.members().size() > 1
                && line.text(leaders.start() - 1, leaders.start()).equals("的");
        if (!team && !colleagues && leaders.members().stream().noneMatch(p -> isFollowed(p, RANKED, line))) {
            return;
        }
        for (var units : line.groups()) {
            if (units.end() <= leaders.start()
                    && UNIT_GAP.matcher(line.text(units.end(), leaders.start())).matches()
                    && (team || colleagues || isOfOneHouse(units, line))) {
                units.members().stream()
                        .filter(u -> u.entity().type().isOrganization())
                        .forEach(u -> leaders.members().forEach(p -> out.add(post(line, p, u))));
            }
        }
    }

    private static boolean isFollowed(Named person, Pattern words, Line line) {
        int end = person.span().end();
        return words.matcher(line.text(end, Math.min(line.end(), end + TAIL))).lookingAt();
    }

    /** 甲大学丙所、丁学院: the later ones are named as parts of the same house. */
    private static boolean isOfOneHouse(Group units, Line line) {
        return units.members().size() > 1
                && units.members().stream().skip(1).allMatch(u -> PART.matcher(
                                line.text(u.span().start(), u.span().end()))
                        .matches());
    }

    private static Relation post(Line line, Named person, Named unit) {
        return new Relation(
                person.entity(),
                RelationType.HOLDS_POSITION,
                unit.entity(),
                new TreeMap<>(),
                line.evidence(unit.span().start(), person.span().end(), "holdsPosition/team", 0.7));
    }
}
