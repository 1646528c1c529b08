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
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads whose firm a post is in that is named before: 甲公司……。创始人张三……; 甲公司……，其董事长张三……. */
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
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            for (var who : line.mentions()) {
                if (who.entity().type() == EntityType.PERSON) {
                    read(lines, i, who, out);
                }
            }
        }
        return out;
    }

    private void read(List<Line> lines, int at, Named who, List<Relation> out) {
        var line = lines.get(at);
        int from = line.clause(who.span().start()).start();
        var words = line.text(from, who.span().start());
        if (words.length() > LONGEST
                || line.sentence().role() != Sentence.Role.BODY
                || line.masked(from, who.span().start()).indexOf(Line.NAME) >= 0
                || !office.matcher(words).find()) {
            return;
        }
        var firm = from == line.start()
                ? firm(lines, at)
                : words.startsWith("其") ? firm(line, from) : Optional.<Named>empty();
        firm.ifPresent(f ->
                titles.read(OWNER.matcher(words.strip()).replaceFirst("")).ifPresent(t -> add(line, who, t, f, out)));
    }

    /** 甲公司由……创立，其董事长张三: the firm that leads a clause before. */
    private static Optional<Named> firm(Line line, int clause) {
        return line.groups().stream()
                .filter(g -> g.end() < clause && g.has(FIRMS))
                .reduce((a, b) -> b)
                .filter(g -> g.members().size() == 1 && LeaderForm.leads(line, g))
                .map(g -> g.members().get(0));
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
