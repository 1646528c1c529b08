package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Works out who else stands in the place of a subject: the unit of a team, the event that is meant by 本次大会. */
final class Arguments {
    private static final Set<RelationType> OF_TEAMS = Set.of(RelationType.DEVELOPED, RelationType.PUBLISHED_IN);
    private static final Pattern TEAM = Pattern.compile("^[^，。；]{0,8}(?:团队|课题组|研究组|实验室|等|合作)");

    private final Pattern topic;

    Arguments(CueWords words) {
        this.topic = Pattern.compile("(?:本次|本届|此次|这次|该|此)[^，。；]{0,6}" + words.alternation("gathering") + "|"
                + words.alternation("gathering") + "由");
    }

    /** The members of a kind; with a team's leaders also the units named right before them. */
    List<Named> subjects(RelationPattern pattern, Line line, Group group) {
        var out = new ArrayList<>(group.of(pattern.subjects()));
        boolean leaders = group.members().get(0).entity().type() == EntityType.PERSON;
        if (leaders && OF_TEAMS.contains(pattern.relation()) && isTeam(line, group)) {
            for (var g : line.groups()) {
                if (g.end() <= group.start()
                        && line.text(g.end(), group.start()).length() <= 6
                        && g.has(pattern.subjects())) {
                    out.addAll(g.of(pattern.subjects()));
                }
            }
        }
        return out;
    }

    private static boolean isTeam(Line line, Group group) {
        return TEAM.matcher(line.text(group.end(), Math.min(line.end(), group.end() + 12)))
                .find();
    }

    boolean speaksOfTopic(Cue cue) {
        return topic.matcher(cue.line().masked()).find();
    }
}
