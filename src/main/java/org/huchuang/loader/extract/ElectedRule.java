package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads posts whose body an earlier clause names: 甲协会召开大会。张三当选会长; 甲领导小组成立，李四任组长. */
final class ElectedRule implements RelationRule {
    private static final Set<EntityType> PERSON = Set.of(EntityType.PERSON);
    /** How many sentences back the body may stand. */
    private static final int BACK = 6;

    private static final double CONFIDENCE = 0.7;

    private final Pattern taking;
    private final List<Body> bodies;

    ElectedRule(CueWords words) {
        var society = words.alternation("office-society") + "|副?主席|监事长?|名誉" + words.alternation("office-society");
        var group = "(?:第一|常务)?副?组长";
        taking = Pattern.compile("(?:同志|教授|院士|研究员|博士)?(?:等)?(?:分别|一致|全票|继续|再次)?"
                + words.alternation("elected") + "[^，。；：、" + Line.NAME + "]{0,10}?(?<post>(?:常务|执行|名誉|轮值)?副?(?:"
                + society
                + ")|" + group + ")(?=[，。；、]|$)");
        bodies = List.of(
                new Body(Pattern.compile("组长$"), Pattern.compile(words.alternation("working-group") + "$")),
                new Body(
                        Pattern.compile("(?:长|理事|监事|主席)$(?<!组长)"),
                        Pattern.compile(words.alternation("society") + "$")));
    }

    /** Posts of some endings are held in bodies whose names end in some words. */
    private record Body(Pattern posts, Pattern names) {}

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        var lines = reading.lines();
        for (int i = 0; i < lines.size(); i++) {
            for (var g : lines.get(i).groups()) {
                if (g.has(PERSON)) {
                    read(lines, i, g, out);
                }
            }
        }
        return out;
    }

    private void read(List<Line> lines, int at, Group persons, List<Relation> out) {
        var line = lines.get(at);
        var m = taking.matcher(
                line.masked(persons.end(), line.clause(persons.end()).end()));
        if (!m.lookingAt()) {
            return;
        }
        var post = m.group("post");
        body(lines, at, persons.start(), post).ifPresent(house -> persons.of(PERSON)
                .forEach(p -> out.add(new Relation(
                        p.entity(),
                        RelationType.HOLDS_POSITION,
                        house.entity(),
                        new TreeMap<>(Map.of(Relation.Qualifier.TITLE, post)),
                        line.evidence(
                                p.span().start(), persons.end() + m.end(), "holdsPosition/elected", CONFIDENCE)))));
    }

    /** The last body before an offset that has such posts. */
    private Optional<Named> body(List<Line> lines, int at, int before, String post) {
        for (var kind : bodies) {
            if (kind.posts().matcher(post).find()) {
                for (int i = at; i >= Math.max(0, at - BACK); i--) {
                    var found = lines.get(i).mentions().stream()
                            .filter(m -> m.span().end() <= before
                                    && kind.names().matcher(m.entity().name()).find())
                            .reduce((a, b) -> b);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
