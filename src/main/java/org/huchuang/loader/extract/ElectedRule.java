package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.BodyPosts;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads posts whose body an earlier clause names: 甲协会召开大会。张三当选会长; 甲领导小组成立，李四任组长. */
final class ElectedRule implements RelationRule {
    private static final Set<EntityType> PERSON = Set.of(EntityType.PERSON);
    private static final Pattern ROW =
            Pattern.compile("(?:[、，和及与]|以及)" + Line.NAME + "+[^，。；、" + Line.NAME + "]{0,10}");
    /** 甲所研究员张三: where the person works already. */
    private static final Pattern EMPLOYER = Pattern.compile("(?!.*由)[^，。；：" + Line.NAME + "]{1,14}");

    private static final String ACADEMICIAN = "院士";
    private static final double CONFIDENCE = 0.7;

    private final Pattern taking;
    private final List<BodyPosts> bodies;

    ElectedRule(CueWords words, List<BodyPosts> bodies) {
        this.taking = Pattern.compile(
                words.alternation("address") + "?等?" + words.alternation("vote") + "?" + words.alternation("elected"));
        this.bodies = List.copyOf(bodies);
    }

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
        var behind = line.masked(persons.end(), line.clause(persons.end()).end());
        var m = taking.matcher(behind);
        if (!m.lookingAt()) {
            return;
        }
        for (var kind : bodies) {
            var post = kind.posts().matcher(behind).region(m.end(), behind.length());
            if (post.lookingAt()) {
                var row = row(line, persons);
                int before = row.get(0).start();
                body(lines, at, before, kind).ifPresent(house -> elected(line, row, house, post, out));
                return;
            }
        }
    }

    /** 甲大学教授张三、乙所研究员李四担任副所长: all of them. */
    private static List<Group> row(Line line, Group last) {
        var out = new ArrayList<Group>();
        out.add(last);
        for (var g : line.groups().reversed()) {
            var first = out.get(0);
            if (g.end() < first.start()
                    && g.has(PERSON)
                    && ROW.matcher(line.masked(g.end(), first.start())).matches()) {
                out.add(0, g);
            }
        }
        return out;
    }

    private static void elected(Line line, List<Group> row, Named house, Matcher post, List<Relation> out) {
        int end = row.get(row.size() - 1).end() + post.end();
        for (var g : row) {
            for (var p : g.of(PERSON)) {
                out.add(new Relation(
                        p.entity(),
                        RelationType.HOLDS_POSITION,
                        house.entity(),
                        new TreeMap<>(Map.of(Relation.Qualifier.TITLE, post.group("post"))),
                        line.evidence(p.span().start(), end, "holdsPosition/elected", CONFIDENCE)));
            }
        }
    }

    /** The last body before an offset that has such posts. */
    private static Optional<Named> body(List<Line> lines, int at, int before, BodyPosts kind) {
        for (int i = at; i >= Math.max(0, at - kind.back()); i--) {
            var line = lines.get(i);
            var found = line.mentions().stream()
                    .filter(m -> m.span().end() <= before
                            && !ACADEMICIAN.equals(
                                    line.text(m.span().end(), m.span().end() + ACADEMICIAN.length()))
                            && !EMPLOYER.matcher(line.masked(m.span().end(), Math.min(line.end(), before)))
                                    .matches()
                            && kind.bodies().matcher(m.entity().name()).find())
                    .reduce((a, b) -> b);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
