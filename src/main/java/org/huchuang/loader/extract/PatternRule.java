package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.loader.knowledge.RelationPatterns;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads the relations that trigger words state between the things around them. */
final class PatternRule implements RelationRule {
    /** What these say of a thing may follow its founding: 甲设立乙，聚焦丙. */
    private static final Set<RelationType> DESCRIBING =
            Set.of(RelationType.FOCUSES_ON, RelationType.LOCATED_IN, RelationType.SUPPORTS);

    private static final Set<EntityType> COMPANY = Set.of(EntityType.COMPANY);
    private static final Set<EntityType> ANY = EnumSet.allOf(EntityType.class);
    private static final Set<EntityType> MEANS = Set.of(EntityType.FUND, EntityType.PROGRAMME, EntityType.PLATFORM);

    /** 其研制的乙, 该公司推出的乙: who acts is pointed to. */
    private static final Pattern OWN = Pattern.compile("其|该|他|她|它|自主|团队|公司");

    private final RelationPatterns patterns;
    private final Doubt doubt;
    private final Pattern contents;
    private final WordSet speech;
    private final Pattern founding;
    private final Arguments arguments;
    private final Carried carried;

    PatternRule(RelationPatterns patterns, CueWords words) {
        this.patterns = patterns;
        this.doubt = new Doubt(words);
        this.contents = Pattern.compile(words.alternation("content") + "[^，" + Line.NAME + "]{0,2}$");
        this.speech = words.set("saying");
        this.founding = Pattern.compile(words.alternation("founding") + "(?:了|起)?[^，、]{0,6}$");
        this.arguments = new Arguments(words);
        this.carried = new Carried(words, arguments);
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        Optional<Line> previous = Optional.empty();
        for (var line : reading.lines()) {
            if (!line.isQuestion()) {
                var earlier = previous.filter(l -> carried.beginsWithAnaphor(line));
                read(line, earlier, reading, out);
            }
            previous = Optional.of(line);
        }
        return out;
    }

    private static boolean isNear(Line earlier, Line line) {
        return line.sentence().paragraph() - earlier.sentence().paragraph() <= 1;
    }

    private void read(Line line, Optional<Line> earlier, Reading reading, List<Relation> out) {
        var text = line.masked();
        var triggers = patterns.triggers();
        int end = 0;
        for (int at = triggers.next(text, 0); at >= 0; at = triggers.next(text, end)) {
            end = at + triggers.at(text, at, text.length());
            var cue = new Cue(line, new Span(line.start() + at, line.start() + end), patterns, speech);
            for (var pattern : patterns.of(text.substring(at, end))) {
                if (!doubt.lies(cue.before(40), pattern.relation()) && fits(cue, pattern)) {
                    apply(pattern, cue, earlier.filter(l -> carried.leans(cue)), reading)
                            .forEach(p -> p.addTo(out));
                }
            }
        }
    }

    private static boolean fits(Cue cue, RelationPattern pattern) {
        return pattern.context().isEmpty()
                || pattern.context().get().matcher(cue.after(60)).find();
    }

    private List<Pairing> apply(RelationPattern p, Cue cue, Optional<Line> earlier, Reading reading) {
        return switch (p.form()) {
            case SUBJECT_FIRST -> subjectFirst(p, cue, earlier, reading);
            case OBJECT_FIRST ->
                cue
                        .listed(p.subjects(), p.reach())
                        .flatMap(s -> cue.subjects(p.objects())
                                .or(() -> carried.leader(cue, p.objects(), reading)
                                        .map(Carried.Head::group))
                                .map(o -> pairing(p, cue, cue.line(), s, o)))
                        .stream()
                        .toList();
            case OBJECT_INSIDE -> inside(p, cue, reading).stream().toList();
            case SUBJECT_INSIDE -> housed(p, cue).stream().toList();
            case OBJECT_ATTACHED ->
                cue
                        .attached(p.objects())
                        .flatMap(o -> cue.defined(p.subjects(), o.start())
                                .or(() -> cue.introducing(p.subjects()))
                                .map(d -> pairing(p, cue, cue.line(), d, o)))
                        .stream()
                        .toList();
            case SUBJECT_TOPIC -> themed(p, cue, reading).stream().toList();
            case OBJECT_TOPIC -> placed(p, cue, reading).stream().toList();
            case PAIR -> Partners.of(p, cue);
            case LABEL -> label(p, cue, reading).stream().toList();
        };
    }

    private List<Pairing> subjectFirst(RelationPattern p, Cue cue, Optional<Line> earlier, Reading reading) {
        var line = cue.line();
        var agents = cue.passive().agents(p.subjects());
        if (agents.isPresent()) {
            var by = agents.get();
            return cue
                    .objects(p.objects(), p.reach())
                    .filter(o -> p.trigger().endsWith("的") || cue.after(1).equals("的"))
                    .or(() -> cue.passive().patient(by, p.objects()))
                    .or(() -> p.relation() == RelationType.INVESTED_IN
                            ? cue.at(
                                            line.start() == cue.clause().start()
                                                    ? line.start()
                                                    : cue.clause().start() - 1)
                                    .subjects(COMPANY)
                            : Optional.empty())
                    .or(() -> cue.passive().isOfOther(by)
                            ? Optional.empty()
                            : earlier.flatMap(l -> Carried.head(l, p.objects()))
                                    .or(() -> carried.topic(p, cue, reading)))
                    .map(o -> pairing(p, cue, line, by, o))
                    .stream()
                    .toList();
        }
        var objects = cue.moved(p.objects())
                .or(() -> cue.objects(p.objects(), p.reach()))
                .or(() -> carried.topic(p, cue, reading))
                .or(() -> financed(p, earlier));
        var doer = new Doer(cue);
        var introduced = DESCRIBING.contains(p.relation()) ? doer.introduced(ANY, founding) : Optional.<Group>empty();
        if (introduced.isPresent()
                && p.relation() == RelationType.SUPPORTS
                && !introduced.get().has(p.subjects())) {
            return List.of();
        }
        var who = p.relation() == RelationType.FOCUSES_ON ? doer.whose(p.subjects(), contents) : p.subjects();
        var near = introduced.filter(g -> g.has(who)).or(() -> cue.subjects(who));
        if (objects.isEmpty()) {
            objects =
                    near.flatMap(s -> p.trigger().endsWith("的") || cue.after(1).equals("的")
                            ? cue.told(s, p.objects())
                            : cue.passive().shared(s, p.objects()));
        }
        if (objects.isEmpty()) {
            return List.of();
        }
        var o = objects.get();
        if (near.isEmpty()
                && (p.trigger().endsWith("的") || cue.after(1).equals("的"))
                && !OWN.matcher(cue.before(8)).find()) {
            return cue
                    .described(p, o, near)
                    .or(() -> p.relation() == RelationType.LOCATED_IN ? cue.moved(p.subjects()) : Optional.empty())
                    .map(s -> pairing(p, cue, line, s, o))
                    .stream()
                    .toList();
        }
        return cue
                .described(p, o, near)
                .or(() -> near)
                .or(() -> carried.topicAsSubject(p, cue, reading))
                .or(() -> ahead(p, cue))
                .or(() -> p.relation() == RelationType.LOCATED_IN ? cue.moved(p.subjects()) : Optional.empty())
                .map(s -> pairing(p, cue, line, s, o))
                .or(() -> p.relation() == RelationType.BASED_ON ? madeUnder(p, cue, o, reading) : Optional.empty())
                .or(() -> earlier.filter(l -> !doer.othersNamed(p.subjects())
                                && !doer.unnamedAct(p.subjects())
                                && !doer.isGathering(p.subjects()))
                        .flatMap(l -> Carried.head(l, p.subjects()).map(s -> pairing(p, cue, l, s, o))))
                .or(() -> means(p, cue).map(s -> pairing(p, cue, line, s, o)))
                .or(() -> carried.measure(p, cue, reading).map(s -> pairing(p, cue, line, s, o)))
                .or(() -> carried.titled(p, cue, reading).map(s -> pairing(p, cue, line, s, o)))
                .or(() -> carried.leader(cue, p.subjects(), reading).map(h -> pairing(p, cue, h.line(), h.group(), o)))
                .stream()
                .toList();
    }

    private static Optional<Group> means(RelationPattern p, Cue cue) {
        var kinds = EnumSet.copyOf(MEANS);
        kinds.retainAll(p.subjects());
        return DESCRIBING.contains(p.relation()) ? new Doer(cue).means(kinds) : Optional.empty();
    }

    /** 聚焦乙，甲……. */
    private static Optional<Group> ahead(RelationPattern p, Cue cue) {
        return p.relation() == RelationType.FOCUSES_ON && cue.opensClause() ? cue.next(p.subjects()) : Optional.empty();
    }

    /** 甲在乙举行, 在乙举行的甲. */
    private Optional<Pairing> inside(RelationPattern p, Cue cue, Reading reading) {
        var stage = p.relation() == RelationType.PARTICIPATES_IN ? cue.stage(p.objects()) : Optional.<Group>empty();
        if (p.relation() == RelationType.LOCATED_IN
                && cue.inside(p.objects(), p.reach()).isEmpty()) {
            return set(p, cue);
        }
        return cue.inside(p.objects(), p.reach()).or(() -> stage).flatMap(o -> {
            boolean behindToo =
                    p.relation() == RelationType.LOCATED_IN || cue.after(1).equals("的");
            var behind = behindToo ? cue.objects(p.subjects(), p.reach()) : Optional.<Group>empty();
            return behind.or(() -> cue.subjects(p.subjects()).filter(s -> s.end() <= o.start() || stage.isPresent()))
                    .or(() -> carried.topicAsSubject(p, cue, reading))
                    .map(s -> pairing(p, cue, cue.line(), s, o));
        });
    }

    /** 在乙，甲揭牌. */
    private Optional<Pairing> set(RelationPattern p, Cue cue) {
        return cue.setting(p.objects()).flatMap(o -> cue.subjects(p.subjects())
                .filter(s -> cue.clause().contains(s.span()))
                .map(s -> pairing(p, cue, cue.line(), s, o)));
    }

    /** 乙在甲成长起来, 从甲走出的乙. */
    private Optional<Pairing> housed(RelationPattern p, Cue cue) {
        return cue.inside(p.subjects(), p.reach()).flatMap(s -> {
            var behind = cue.after(2).contains("的") ? cue.objects(p.objects(), p.reach()) : Optional.<Group>empty();
            return behind.or(() -> cue.subjects(p.objects()).filter(o -> o.end() <= s.start()))
                    .map(o -> pairing(p, cue, cue.line(), s, o));
        });
    }

    private Optional<Pairing> placed(RelationPattern p, Cue cue, Reading reading) {
        if (cue.objects(p.objects(), p.reach()).isPresent()
                || cue.inside(p.objects(), p.reach()).isPresent()) {
            return Optional.empty();
        }
        return cue.subjects(p.subjects())
                .filter(s -> cue.clause().contains(s.span()))
                .flatMap(s -> carried.theme(cue, s, p.objects(), reading).map(o -> pairing(p, cue, cue.line(), s, o)));
    }

    private Optional<Pairing> themed(RelationPattern p, Cue cue, Reading reading) {
        if (cue.objects(p.subjects(), p.reach()).isPresent()
                || cue.inside(p.subjects(), p.reach()).isPresent()) {
            return Optional.empty();
        }
        return cue.subjects(p.objects())
                .filter(o -> cue.clause().contains(o.span()))
                .flatMap(o -> carried.theme(cue, o, p.subjects(), reading).map(s -> pairing(p, cue, cue.line(), s, o)));
    }

    /** 主办单位：甲、乙, of the event that the document reports. */
    private Optional<Pairing> label(RelationPattern p, Cue cue, Reading reading) {
        var line = cue.line();
        var mark =
                line.masked(cue.words().end(), Math.min(line.end(), cue.words().end() + 1));
        if (!mark.equals("：") && !mark.equals(":")) {
            return Optional.empty();
        }
        return carried.reported(p.objects(), reading, line).flatMap(o -> line.groups().stream()
                .filter(g -> g.start() > cue.words().end() && g.has(p.subjects()))
                .findFirst()
                .map(s -> pairing(p, cue, line, s, o)));
    }

    /** 根据甲，制定乙: the policy behind, else the one that the document publishes. */
    private Optional<Pairing> madeUnder(RelationPattern p, Cue cue, Group objects, Reading reading) {
        return cue.line().groups().stream()
                .filter(g -> g.start() > objects.end() && g.has(p.subjects()))
                .findFirst()
                .or(() -> reading.topics().policy().map(Carried::alone))
                .or(() -> cue.lastBefore(cue.words().start(), p.subjects()))
                .map(s -> pairing(p, cue, cue.line(), s, objects));
    }

    /** 本轮融资由甲领投，乙跟投: the company whose round the sentence before reports. */
    private static Optional<Group> financed(RelationPattern p, Optional<Line> earlier) {
        return p.relation() == RelationType.INVESTED_IN
                ? earlier.flatMap(l -> Carried.head(l, Set.of(EntityType.COMPANY)))
                : Optional.empty();
    }

    private Pairing pairing(RelationPattern p, Cue cue, Line line, Group subjects, Group objects) {
        var who = new ArrayList<>(arguments.subjects(p, line, subjects));
        cue.caller(subjects, p.subjects()).ifPresent(g -> who.addAll(g.of(p.subjects())));
        var what =
                switch (p.relation()) {
                    case LOCATED_IN -> cue.line().innermost(objects).of(p.objects());
                    case FOCUSES_ON -> cue.continued(objects, p.objects());
                    default -> objects.of(p.objects());
                };
        return new Pairing(p, cue, line, who, what);
    }
}
