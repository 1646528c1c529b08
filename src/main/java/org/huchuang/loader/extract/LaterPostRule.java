package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads the posts of a career told clause by clause: 张三……，2010年任甲大学副校长。2015年，调任乙研究院院长. */
final class LaterPostRule implements RelationRule {
    private static final Pattern JOINT = Pattern.compile("[、，,；;兼和及并]{1,2}");
    private static final Pattern WHEN = Pattern.compile("[^，。；" + Line.NAME + "]{0,12}[年月日后间]，");
    private static final double CONFIDENCE = 0.7;

    private final Titles titles;
    private final Pattern taking;
    private final Pattern takes;
    private final Pattern posts;

    LaterPostRule(CueWords words) {
        titles = new Titles(words);
        takes = words.pattern("taking-office");
        posts = Pattern.compile(words.alternation("post") + "$");
        taking = Pattern.compile("(?:[^，。；" + Line.NAME
                + "]{0,12}[年月日起后前间])?[，,]?(?:先后|随后|此后|同时|之后|目前|一度|长期|后来|[后又再并还也曾现历])?"
                + words.alternation("taking-office")
                + "[了过]?[“\\s]*(?:中国)?");
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        Optional<Named> told = Optional.empty(); // whom the paragraph tells of
        int paragraph = -1;
        for (var line : reading.lines()) {
            if (line.sentence().paragraph() != paragraph) {
                told = Optional.empty();
                paragraph = line.sentence().paragraph();
            }
            told = read(line, told, out);
        }
        return out;
    }

    /** The person whom the next sentence goes on about, if any. */
    private Optional<Named> read(Line line, Optional<Named> before, List<Relation> out) {
        var told = before;
        boolean same = false; // whether this sentence has come to speak of that person
        var mentions = line.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            var m = mentions.get(i);
            int clause = line.clause(m.span().start()).start();
            if (m.entity().type() == EntityType.PERSON) {
                told = m.span().start() - clause <= 1 ? Optional.of(m) : Optional.empty();
                same = true;
            } else if (told.isPresent()
                    && (same || begins(line, clause))
                    && (taking.matcher(lead(line, clause, m)).matches()
                            || same && m.span().start() == clause && goesOn(line, clause))) {
                posts(line, told.get(), i, out);
                same = true;
            }
        }
        return told;
    }

    /** 先后任某系主任，甲学院院长: a post ends the clause before, and that one tells of posts. */
    private boolean goesOn(Line line, int clause) {
        if (clause - 1 <= line.start()) {
            return false;
        }
        var before = line.masked(line.clause(clause - 1).start(), clause - 1);
        return posts.matcher(before).find() && (takes.matcher(before).find() || before.indexOf(Line.NAME) == 0);
    }

    /** Whether nothing but a word of time stands before a clause in its sentence. */
    private static boolean begins(Line line, int clause) {
        return clause <= line.start()
                || line.clause(clause - 1).start() <= line.start()
                        && WHEN.matcher(line.masked(line.start(), clause)).matches();
    }

    /** The words before a name from its clause on; from the one before, where that only says when. */
    private static String lead(Line line, int clause, Named m) {
        var words = line.masked(clause, m.span().start());
        if (clause - 1 <= line.start()) {
            return words;
        }
        var when = line.masked(line.clause(clause - 1).start(), clause);
        return WHEN.matcher(when).matches() ? when + words : words;
    }

    private void posts(Line line, Named who, int first, List<Relation> out) {
        var mentions = line.mentions();
        for (int i = first; i < mentions.size(); i++) {
            var m = mentions.get(i);
            if (m.mention().rule().equals("anaphor")
                    || !m.entity().type().isOrganization()
                            && !HOUSES.contains(m.entity().type())) {
                return;
            }
            int limit = i + 1 < mentions.size() ? mentions.get(i + 1).span().start() : line.end();
            var posts = titles.leading(line.text(m.span().end(), limit));
            if (posts.isEmpty()) {
                return;
            }
            if (i + 1 < mentions.size()
                    && mentions.get(i + 1).entity().type() == EntityType.PERSON
                    && m.span().end() + posts.get().length() == limit) {
                return; // the post is of the one who is named behind it
            }
            add(line, who, m, posts.get(), out);
            if (!JOINT.matcher(line.text(m.span().end() + posts.get().length(), limit))
                    .matches()) {
                return;
            }
        }
    }

    private static final Set<EntityType> HOUSES = Set.of(EntityType.ZONE, EntityType.PLACE, EntityType.FUND);

    private static void add(Line line, Named who, Named house, Titles.Posts posts, List<Relation> out) {
        var words =
                new Span(house.span().start(), Math.min(line.end(), house.span().end() + posts.length()));
        var evidence = new Evidence(line.sentence().span(), words, "holdsPosition/career", CONFIDENCE);
        if (posts.academy()) {
            out.add(new Relation(who.entity(), RelationType.MEMBER_OF, house.entity(), new TreeMap<>(), evidence));
        }
        if (!posts.title().isEmpty()) {
            out.add(new Relation(
                    who.entity(),
                    RelationType.HOLDS_POSITION,
                    house.entity(),
                    new TreeMap<>(Map.of(Relation.Qualifier.TITLE, posts.title())),
                    evidence));
        }
    }
}
