package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.loader.knowledge.RelationPatterns;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads the relations that trigger words state between the things around them. */
final class PatternRule implements RelationRule {
    private static final Set<RelationType> HEDGED =
            Set.of(RelationType.ISSUED, RelationType.LOCATED_IN, RelationType.SUPPORTS, RelationType.FOCUSES_ON);

    /** 拟与甲合作: the partner may stand between the hedge and the words. */
    private static final String PARTNER = "(?:[与同和跟]" + Line.NAME + "+)?";

    private final RelationPatterns patterns;
    private final WordSet doubts;
    private final Pattern negation;
    private final Pattern hedge;
    private final Pattern irrealis;
    private final Pattern anaphor;
    private final WordSet speech;
    private final Arguments arguments;

    PatternRule(RelationPatterns patterns, CueWords words) {
        this.patterns = patterns;
        this.doubts = words.set("negation", "hedge", "irrealis");
        this.negation = Pattern.compile(words.alternation("negation") + PARTNER + "[^，]{0,3}$");
        this.hedge = Pattern.compile(words.alternation("hedge") + PARTNER + "[^，]{0,4}$");
        this.irrealis = Pattern.compile(words.alternation("irrealis") + "[^，]{0,4}$");
        this.anaphor = Pattern.compile("[\\s“\"]*" + words.alternation("anaphor"));
        this.speech = words.set("saying");
        this.arguments = new Arguments(words);
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        Optional<Line> previous = Optional.empty();
        for (var line : reading.lines()) {
            if (!line.isQuestion()) {
                var earlier = previous.filter(l ->
                        anaphor.matcher(line.text(line.start(), line.end())).lookingAt());
                read(line, earlier, reading, out);
            }
            previous = Optional.of(line);
        }
        return out;
    }

    private static boolean isNear(Line earlier, Line line) {
        return line.sentence().paragraph() - earlier.sentence().paragraph() <= 1;
    }

    /** A clause that has no subject of its own leans on the sentence before: by a pronoun, or because it names nothing yet. */
    private boolean leans(Cue cue) {
        var line = cue.line();
        return anaphor.matcher(line.text(line.start(), cue.words().start())).lookingAt()
                || line.masked(line.start(), cue.words().start()).indexOf(Line.NAME) < 0;
    }

    private void read(Line line, Optional<Line> earlier, Reading reading, List<Relation> out) {
        var text = line.masked();
        var triggers = patterns.triggers();
        int end = 0;
        for (int at = triggers.next(text, 0); at >= 0; at = triggers.next(text, end)) {
            end = at + triggers.at(text, at, text.length());
            var cue = new Cue(line, new Span(line.start() + at, line.start() + end), triggers, speech);
            for (var pattern : patterns.of(text.substring(at, end))) {
                if (isStated(cue, pattern.relation()) && fits(cue, pattern)) {
                    apply(pattern, cue, earlier.filter(l -> leans(cue)), reading)
                            .forEach(p -> p.addTo(out));
                }
            }
        }
    }

    private static boolean fits(Cue cue, RelationPattern pattern) {
        return pattern.context().isEmpty()
                || pattern.context().get().matcher(cue.after(60)).find();
    }

    private boolean isStated(Cue cue, RelationType relation) {
        var before = cue.before(40);
        if (!doubts.in(before)) {
            return true;
        }
        if (negation.matcher(before).find()) {
            return false;
        }
        if (HEDGED.contains(relation)) {
            return true;
        }
        return !hedge.matcher(before).find() && !irrealis.matcher(before).find();
    }

    private List<Pairing> apply(RelationPattern p, Cue cue, Optional<Line> earlier, Reading reading) {
        return switch (p.form()) {
            case SUBJECT_FIRST -> subjectFirst(p, cue, earlier, reading);
            case OBJECT_FIRST ->
                cue
                        .objects(p.subjects(), p.reach())
                        .flatMap(s -> cue.subjects(p.objects()).map(o -> pairing(p, cue, cue.line(), s, o)))
                        .stream()
                        .toList();
            case OBJECT_INSIDE -> inside(p, cue).stream().toList();
            case SUBJECT_INSIDE -> housed(p, cue).stream().toList();
            case OBJECT_ATTACHED ->
                cue
                        .attached(p.objects())
                        .flatMap(o -> cue.defined(p.subjects(), o.start()).map(d -> pairing(p, cue, cue.line(), d, o)))
                        .stream()
                        .toList();
            case OBJECT_TOPIC -> placed(p, cue, reading).stream().toList();
            case PAIR -> Partners.of(p, cue);
            case LABEL -> label(p, cue, reading).stream().toList();
        };
    }

    private List<Pairing> subjectFirst(RelationPattern p, Cue cue, Optional<Line> earlier, Reading reading) {
        var line = cue.line();
        var agents = cue.agents(p.subjects());
        if (agents.isPresent()) {
            var by = agents.get();
            return cue
                    .objects(p.objects(), p.reach())
                    .filter(o -> p.trigger().endsWith("的") || cue.after(1).equals("的"))
                    .or(() -> cue.lastBefore(cue.agentStart(by), p.objects()))
                    .or(() -> earlier.flatMap(l -> head(l, p.objects())))
                    .or(() -> topic(p, cue, reading))
                    .map(o -> pairing(p, cue, line, by, o))
                    .stream()
                    .toList();
        }
        var objects = cue.moved(p.objects())
                .or(() -> cue.objects(p.objects(), p.reach()))
                .or(() -> topic(p, cue, reading))
                .or(() -> financed(p, earlier));
        var near = cue.subjects(p.subjects());
        if (objects.isEmpty()) {
            objects =
                    near.flatMap(s -> p.trigger().endsWith("的") || cue.after(1).equals("的")
                            ? cue.told(s, p.objects())
                            : cue.passive(s, p.objects()));
        }
        if (objects.isEmpty()) {
            return List.of();
        }
        var o = objects.get();
        return near
                .map(s -> pairing(p, cue, line, s, o))
                .or(() -> p.relation() == RelationType.BASED_ON ? madeUnder(p, cue, o, reading) : Optional.empty())
                .or(() -> earlier.flatMap(l -> head(l, p.subjects()).map(s -> pairing(p, cue, l, s, o))))
                .or(() -> measure(p, cue, o, reading))
                .stream()
                .toList();
    }

    /** 甲在乙举行, 在乙举行的甲. */
    private Optional<Pairing> inside(RelationPattern p, Cue cue) {
        return cue.inside(p.objects(), p.reach()).flatMap(o -> {
            boolean behindToo =
                    p.relation() == RelationType.LOCATED_IN || cue.after(1).equals("的");
            var behind = behindToo ? cue.objects(p.subjects(), p.reach()) : Optional.<Group>empty();
            return behind.or(() -> cue.subjects(p.subjects()).filter(s -> s.end() <= o.start()))
                    .map(s -> pairing(p, cue, cue.line(), s, o));
        });
    }

    /** 乙在甲成长起来, 从甲走出的乙. */
    private Optional<Pairing> housed(RelationPattern p, Cue cue) {
        return cue.inside(p.subjects(), p.reach()).flatMap(s -> {
            var behind = cue.after(2).contains("的") ? cue.objects(p.objects(), p.reach()) : Optional.<Group>empty();
            return behind.or(() -> cue.subjects(p.objects()).filter(o -> o.end() <= s.start()))
                    .map(o -> pairing(p, cue, cue.line(), s, o));
        });
    }

    /** 乙区……，甲等相继落地: the place that a clause before it in the paragraph begins with. */
    private static Optional<Group> themeOf(Cue cue, Group subjects, Set<EntityType> kinds, Reading reading) {
        int paragraph = cue.line().sentence().paragraph();
        var lines = reading.lines();
        for (int i = lines.indexOf(cue.line()); i >= 0; i--) {
            var line = lines.get(i);
            if (line.sentence().paragraph() != paragraph) {
                return Optional.empty();
            }
            var theme = line.groups().stream()
                    .filter(g -> g.end() <= subjects.start() && g.has(kinds))
                    .filter(g -> g.start() - line.clause(g.start()).start() <= 1)
                    .findFirst();
            if (theme.isPresent()) {
                return theme;
            }
        }
        return Optional.empty();
    }

    private Optional<Pairing> placed(RelationPattern p, Cue cue, Reading reading) {
        if (cue.objects(p.objects(), p.reach()).isPresent()
                || cue.inside(p.objects(), p.reach()).isPresent()) {
            return Optional.empty();
        }
        return cue.subjects(p.subjects())
                .filter(s -> cue.clause().contains(s.span()))
                .flatMap(s -> themeOf(cue, s, p.objects(), reading).map(o -> pairing(p, cue, cue.line(), s, o)));
    }

    /** 主办单位：甲、乙, of the event that the document reports. */
    private Optional<Pairing> label(RelationPattern p, Cue cue, Reading reading) {
        var line = cue.line();
        var mark =
                line.masked(cue.words().end(), Math.min(line.end(), cue.words().end() + 1));
        if (!mark.equals("：") && !mark.equals(":")) {
            return Optional.empty();
        }
        return topicOf(p, reading, line).flatMap(o -> line.groups().stream()
                .filter(g -> g.start() > cue.words().end() && g.has(p.subjects()))
                .findFirst()
                .map(s -> pairing(p, cue, line, s, o)));
    }

    /** 根据甲，制定乙: the policy behind, else the one that the document publishes. */
    private Optional<Pairing> madeUnder(RelationPattern p, Cue cue, Group objects, Reading reading) {
        return cue.line().groups().stream()
                .filter(g -> g.start() > objects.end() && g.has(p.subjects()))
                .findFirst()
                .or(() -> reading.topics().policy().map(PatternRule::alone))
                .map(s -> pairing(p, cue, cue.line(), s, objects));
    }

    /** 支持甲、聚焦乙 with nobody before it: a measure of the policy that the document explains. */
    private Optional<Pairing> measure(RelationPattern p, Cue cue, Group objects, Reading reading) {
        boolean open = p.relation() == RelationType.SUPPORTS || p.relation() == RelationType.FOCUSES_ON;
        return open
                        && cue.line().sentence().speaker().isEmpty()
                        && cue.before(40).indexOf(Line.NAME) < 0
                ? reading.topics()
                        .policy()
                        .filter(e -> p.subjects().contains(e.type()))
                        .map(e -> pairing(p, cue, cue.line(), alone(e), objects))
                : Optional.empty();
    }

    /** 本次大会由甲主办: what the document reports, where the sentence speaks of it without naming it. */
    private Optional<Group> topic(RelationPattern p, Cue cue, Reading reading) {
        if (p.relation() != RelationType.ORGANIZES || !arguments.speaksOfTopic(cue)) {
            return Optional.empty();
        }
        return cue.lastBefore(cue.words().start(), p.objects()).or(() -> topicOf(p, reading, cue.line()));
    }

    /** 本轮融资由甲领投，乙跟投: the company whose round the sentence before reports. */
    private static Optional<Group> financed(RelationPattern p, Optional<Line> earlier) {
        return p.relation() == RelationType.INVESTED_IN
                ? earlier.flatMap(l -> head(l, Set.of(EntityType.COMPANY)))
                : Optional.empty();
    }

    private static Optional<Group> topicOf(RelationPattern p, Reading reading, Line line) {
        return reading.topics()
                .eventAt(line)
                .filter(e -> p.objects().contains(e.type()))
                .map(PatternRule::alone);
    }

    private static Group alone(Entity e) {
        return new Group(List.of(new Named(e, e.mentions().get(0))));
    }

    private static Optional<Group> head(Line line, Set<EntityType> kinds) {
        return line.groups().stream().filter(g -> g.has(kinds)).findFirst();
    }

    private Pairing pairing(RelationPattern p, Cue cue, Line line, Group subjects, Group objects) {
        var who = new ArrayList<>(arguments.subjects(p, line, subjects));
        cue.caller(subjects, p.subjects()).ifPresent(g -> who.addAll(g.of(p.subjects())));
        var what = p.relation() == RelationType.LOCATED_IN ? cue.innermost(objects) : objects;
        return new Pairing(p, cue, line, who, what.of(p.objects()));
    }
}
