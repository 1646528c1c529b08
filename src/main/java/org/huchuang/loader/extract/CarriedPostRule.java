package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
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

/** Reads whose firm a sentence speaks of that opens with a post: 甲公司……。创始人张三……. */
final class CarriedPostRule implements RelationRule {
    private static final Set<EntityType> FIRMS =
            EnumSet.of(EntityType.COMPANY, EntityType.INVESTMENT_FIRM, EntityType.INCUBATOR);

    private static final Pattern OWNER = Pattern.compile("^(?:其|该?公司|企业)的?");
    private static final int LONGEST = 20;
    /** How many sentences back the firm may stand. */
    private static final int BACK = 2;

    private static final double CONFIDENCE = 0.7;

    private final Titles titles;
    private final Pattern office;

    CarriedPostRule(CueWords words) {
        titles = new Titles(words);
        office = words.pattern("office-firm");
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        var lines = reading.lines();
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.mentions().isEmpty() || line.mentions().get(0).entity().type() != EntityType.PERSON) {
                continue;
            }
            int at = i;
            var who = line.mentions().get(0);
            post(line, who).ifPresent(t -> firm(lines, at).ifPresent(f -> add(line, who, t, f, out)));
        }
        return out;
    }

    /** The post between the sentence's beginning and the name. */
    private Optional<Titles.Posts> post(Line line, Named who) {
        var words = line.text(line.start(), who.span().start());
        return words.length() > LONGEST || !office.matcher(words).find()
                ? Optional.empty()
                : titles.read(OWNER.matcher(words.strip()).replaceFirst(""));
    }

    /** The firm that leads a sentence before, alone, with no other firm named nearer. */
    private static Optional<Named> firm(List<Line> lines, int at) {
        int paragraph = lines.get(at).sentence().paragraph();
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            var line = lines.get(i);
            if (line.sentence().paragraph() != paragraph) {
                return Optional.empty();
            }
            var firms = line.groups().stream().filter(g -> g.has(FIRMS)).toList();
            if (!firms.isEmpty()) {
                return Optional.of(firms.get(0))
                        .filter(g -> g.members().size() == 1 && LeaderForm.leads(line, g))
                        .map(g -> g.members().get(0));
            }
        }
        return Optional.empty();
    }

    private static void add(Line line, Named who, Titles.Posts posts, Named firm, List<Relation> out) {
        int from = line.start();
        int to = who.span().end();
        out.add(new Relation(
                who.entity(),
                RelationType.HOLDS_POSITION,
                firm.entity(),
                new TreeMap<>(Map.of(Relation.Qualifier.TITLE, posts.title())),
                line.evidence(from, to, "holdsPosition/carried", CONFIDENCE)));
        if (posts.founder()) {
            out.add(new Relation(
                    who.entity(),
                    RelationType.FOUNDED,
                    firm.entity(),
                    line.evidence(from, to, "founded/carried", CONFIDENCE)));
        }
    }
}
