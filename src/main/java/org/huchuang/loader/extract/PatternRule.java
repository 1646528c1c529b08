package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.loader.knowledge.RelationPatterns;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.RelationType;

/** Reads the relations that trigger words state between the things around them. */
final class PatternRule implements RelationRule {
    private static final Pattern RESULT = Pattern.compile("了?(?:该|这一|这项|此项|上述|相关)[^，。；]{0,4}(?:成果|研究|论文|工作|进展|发现)");

    private static final Pattern SETTLED = Pattern.compile("[”》]?的[^，。；：、" + Line.NAME + "]{0,4}[“]?");

    private final RelationPatterns patterns;
    private final Doubt doubt;
    private final WordSet speech;
    private final Carried carried;
    private final Expansion expansion;
    private final VerbForm verbs;
    private final SceneForm scenes;

    PatternRule(RelationPatterns patterns, CueWords words) {
        this.patterns = patterns;
        this.doubt = new Doubt(words);
        this.speech = words.set("saying");
        var arguments = new Arguments(words);
        this.carried = new Carried(words, arguments);
        this.expansion = new Expansion(arguments);
        this.verbs = new VerbForm(words, carried, expansion);
        this.scenes = new SceneForm(carried, expansion);
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

    private void read(Line line, Optional<Line> earlier, Reading reading, List<Relation> out) {
        var text = line.masked();
        var triggers = patterns.triggers();
        int end = 0;
        for (int at = triggers.next(text, 0); at >= 0; at = triggers.next(text, end)) {
            end = at + triggers.at(text, at, text.length());
            var cue = new Cue(line, new Span(line.start() + at, line.start() + end), patterns, speech);
            for (var pattern : patterns.of(text.substring(at, end))) {
                if (fits(cue, pattern) && !doubt.lies(cue.before(40), pattern.relation())) {
                    apply(pattern, cue, earlier.filter(l -> carried.leans(cue)), reading)
                            .forEach(p -> p.addTo(out));
                }
            }
        }
    }

    private static boolean fits(Cue cue, RelationPattern pattern) {
        return pattern.context().isEmpty() || pattern.context().get().in(cue.after(60));
    }

    private List<Pairing> apply(RelationPattern p, Cue cue, Optional<Line> earlier, Reading reading) {
        return switch (p.form()) {
            case SUBJECT_FIRST -> verbs.read(p, cue, earlier, reading);
            case OBJECT_FIRST ->
                cue
                        .listed(p.subjects(), p.reach())
                        .flatMap(s -> settled(p, cue, s)
                                .or(() -> cue.subjects(p.objects()))
                                .or(() -> carried.leader(cue, p.objects(), reading)
                                        .map(Carried.Head::group))
                                .map(o -> expansion.pairing(p, cue, cue.line(), s, o)))
                        .or(() -> published(p, cue, reading))
                        .stream()
                        .toList();
            case OBJECT_INSIDE -> scenes.inside(p, cue, reading).stream().toList();
            case SUBJECT_INSIDE -> scenes.housed(p, cue).stream().toList();
            case OBJECT_ATTACHED ->
                cue
                        .attached(p.objects())
                        .flatMap(o -> cue.defined(p.subjects(), o.start())
                                .or(() -> cue.introducing(p.subjects()))
                                .map(d -> expansion.pairing(p, cue, cue.line(), d, o)))
                        .stream()
                        .toList();
            case SUBJECT_TOPIC -> scenes.themed(p, cue, reading).stream().toList();
            case OBJECT_TOPIC -> scenes.placed(p, cue, reading).stream().toList();
            case PAIR -> Partners.of(p, cue);
            case LABEL -> label(p, cue, reading).stream().toList();
        };
    }

    /** 入驻甲孵化器的乙公司: who is said to be there stands behind. */
    private static Optional<Group> settled(RelationPattern p, Cue cue, Group site) {
        return p.relation() == RelationType.INCUBATES
                ? cue.line().groups().stream()
                        .filter(g -> g.start() >= site.end() && g.has(p.objects()))
                        .findFirst()
                        .filter(g -> SETTLED.matcher(cue.line().masked(site.end(), g.start()))
                                .matches())
                : Optional.empty();
    }

    /** 甲团队……。《乙》发表了该成果. */
    private Optional<Pairing> published(RelationPattern p, Cue cue, Reading reading) {
        return p.relation() == RelationType.PUBLISHED_IN
                        && RESULT.matcher(cue.after(10)).lookingAt()
                ? cue.subjects(p.objects()).flatMap(o -> carried.before(cue.line(), p.subjects(), reading)
                        .map(h -> expansion.pairing(p, cue, h.line(), h.group(), o)))
                : Optional.empty();
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
                .map(s -> expansion.pairing(p, cue, line, s, o)));
    }
}
