package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads posts of a university without its name, in the news of the only university that an article or its title names: 校长张三. */
final class OwnSchoolRule implements RelationRule {
    private static final Pattern BREAK = Pattern.compile("[，；。：:、和与及\\s]");
    private static final int LONGEST = 30;
    private static final double CONFIDENCE = 0.65;

    private final Pattern post;

    OwnSchoolRule(CueWords words) {
        var office = words.alternation("school-office");
        this.post = Pattern.compile(words.alternation("own-school") + "?" + words.alternation("office-time")
                + "?(?<post>(?:" + words.alternation("school-party") + "、)*" + office + "(?:兼[^，。；、]{2,12})?)");
    }

    @Override
    public List<Relation> find(Reading reading) {
        return own(reading).map(s -> posts(reading, s)).orElse(List.of());
    }

    private static Optional<Entity> own(Reading reading) {
        var all = reading.entities().stream()
                .filter(e -> e.type() == EntityType.UNIVERSITY && e.name().endsWith("大学"))
                .toList();
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        int title = reading.document().article().title().length();
        var titled = all.stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> m.span().end() <= title))
                .toList();
        return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
    }

    private List<Relation> posts(Reading reading, Entity school) {
        var out = new ArrayList<Relation>();
        for (var line : reading.lines()) {
            int free = line.start(); // behind the last name
            for (var m : line.mentions()) {
                if (m.entity().type() == EntityType.PERSON) {
                    int from = Math.max(free, m.span().start() - LONGEST);
                    post(line, from, m).ifPresent(s -> out.add(relation(line, m, school, s)));
                }
                free = m.span().end();
            }
        }
        return out;
    }

    /** The post that ends where a name begins, behind a break or at the beginning of the line. */
    private Optional<Span> post(Line line, int from, Named person) {
        var words = line.text(from, person.span().start());
        var scan = post.matcher(words);
        for (int at = 0; at < words.length() && scan.find(at); at = scan.start() + 1) {
            boolean opens = scan.start() == 0
                    ? from == line.start()
                    : BREAK.matcher(words.substring(scan.start() - 1, scan.start()))
                            .matches();
            if (opens && scan.end() == words.length()) {
                return Optional.of(new Span(from + scan.start("post"), from + scan.end("post")));
            }
        }
        return Optional.empty();
    }

    private static Relation relation(Line line, Named person, Entity school, Span post) {
        var title = line.text(post.start(), post.end());
        return new Relation(
                person.entity(),
                RelationType.HOLDS_POSITION,
                school,
                new TreeMap<>(Map.of(Relation.Qualifier.TITLE, title)),
                line.evidence(post.start(), person.span().end(), "holdsPosition/own-school", CONFIDENCE));
    }
}
