package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/**
 * Finds the thing that a clause describes and that stands behind its object: 位于甲的乙, 聚焦乙的甲大会, 围绕乙举办甲论坛.
 *
 * @param cue the words
 */
record Described(Cue cue) {
    private static final Pattern OWNED = Pattern.compile("^[”》]?(?:领域|产业|赛道|方向|技术|产品|行业|业务)?(?:[、和与及][^，。；的" + Line.NAME
            + "]{2,14})?(?:研发|研究|开发|制造|生产|创新|服务|应用|设计){0,2}的");
    private static final Pattern SITED =
            Pattern.compile("^[”》]?[^，。；：的" + Line.NAME + "]{0,8}的(?![^，。；：" + Line.NAME + "]{0,8}(?:被|誉为|称为|成为|是))");
    private static final int REACH = 20;
    private static final Set<EntityType> EVENT = Set.of(EntityType.EVENT);

    Optional<Group> behind(RelationPattern p, Group object, Optional<Group> near) {
        boolean sites = p.relation() == RelationType.LOCATED_IN;
        if (!sites && p.relation() != RelationType.FOCUSES_ON || p.trigger().endsWith("的")) {
            return Optional.empty();
        }
        var event = sites ? Optional.<Group>empty() : event(object);
        if (event.isPresent()) {
            return event;
        }
        if (sites) {
            return owner(p.subjects(), cue.line().innermost(object), SITED);
        }
        boolean free = near.filter(g -> cue.clause().contains(g.span())).isEmpty() || isAfterVerb(near.get());
        return free ? owner(p.subjects(), object, OWNED) : Optional.empty();
    }

    private Optional<Group> event(Group object) {
        return cue.line().groups().stream()
                .filter(g -> g.start() > object.end() && g.has(EVENT))
                .findFirst()
                .filter(g -> cue.clause().contains(g.span()));
    }

    /** 甲投资了专注于乙的丙: another verb stands between the group and the words. */
    private boolean isAfterVerb(Group g) {
        return cue.patterns().act(cue.line().masked(g.end(), cue.words().start()));
    }

    private Optional<Group> owner(Set<EntityType> kinds, Group object, Pattern of) {
        var line = cue.line();
        if (!of.matcher(line.masked(object.end(), Math.min(line.end(), object.end() + REACH)))
                .find()) {
            return Optional.empty();
        }
        return line.groups().stream()
                .filter(g -> g.start() > object.end() && g.start() <= object.end() + REACH && g.has(kinds))
                .filter(g -> cue.clause().contains(g.span()))
                .findFirst();
    }
}
