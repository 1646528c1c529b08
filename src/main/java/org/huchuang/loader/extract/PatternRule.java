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
    private final LeaderForm leaders;
    private final LabelForm labels;

    PatternRule(RelationPatterns patterns, CueWords words) {
        this.patterns = patterns;
        this.doubt = new Doubt(words);
        this.speech = words.set("saying");
        var arguments = new Arguments(words);
        this.carried = new Carried(words, arguments);
        this.expansion = new Expansion(arguments);
        this.verbs = new VerbForm(words, carried, expansion);
        this.scenes = new SceneForm(carried, expansion);
        this.leaders = new LeaderForm(carried, expansion);
        this.labels = new LabelForm(carried, expansion);
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
            var before = cue.before(40);
            for (var pattern : patterns.of(text.substring(at, end))) {
                if (fits(cue, pattern) && !doubt.lies(before, pattern.relation())) {
                    var leant = earlier.filter(l -> carried.leans(cue));
                    apply(new Statement(pattern, cue, leant, reading)).forEach(p -> p.addTo(out));
                }
            }
        }
    }

    /** Of a sentence that names nothing only a label speaks, of what stands below it. */
    private static boolean fits(Cue cue, RelationPattern pattern) {
        if (cue.line().groups().isEmpty() && pattern.form() != RelationPattern.Form.LABEL) {
            return false;
        }
        return pattern.context().isEmpty() || pattern.context().get().in(cue.after(60));
    }

    private List<Pairing> apply(Statement s) {
        var p = s.pattern();
        return switch (p.form()) {
            case SUBJECT_FIRST -> verbs.read(s);
            case LEADER_FIRST -> leaders.read(s).stream().toList();
            case OBJECT_FIRST -> reversed(s).stream().toList();
            case OBJECT_INSIDE -> scenes.inside(s).stream().toList();
            case SUBJECT_INSIDE -> scenes.housed(s).stream().toList();
            case OBJECT_ATTACHED -> defined(s).stream().toList();
            case SUBJECT_TOPIC -> scenes.themed(s).stream().toList();
            case OBJECT_TOPIC -> scenes.placed(s).stream().toList();
            case PAIR -> paired(s);
            case LABEL -> labels.read(s);
        };
    }

    /** 乙的投资方包括甲. */
    private Optional<Pairing> reversed(Statement s) {
        var p = s.pattern();
        var cue = s.cue();
        return cue.listed(p.subjects(), p.reach())
                .map(who -> s.says(RelationType.INCUBATES) ? s.line().innermost(who) : who)
                .flatMap(who -> settled(p, cue, who)
                        .or(() -> cue.subjects(p.objects()))
                        .or(() -> carried.leader(cue, p.objects(), s.reading()).map(Carried.Head::group))
                        .map(o -> expansion.pairing(s, who, o)))
                .or(() -> published(s));
    }

    /** 甲……。先后与乙合作: the other partner leads the sentence before. */
    private List<Pairing> paired(Statement s) {
        var named = Partners.of(s.pattern(), s.cue());
        if (!named.isEmpty()) {
            return named;
        }
        var kinds = s.pattern().subjects();
        return Partners.marked(s.cue(), kinds)
                .flatMap(w -> carried.leader(s.cue().at(w.start()), kinds, s.reading())
                        .map(h -> new Pairing(
                                s.pattern(),
                                s.cue(),
                                h.line(),
                                h.group().of(kinds),
                                w.of(s.pattern().objects()))))
                .stream()
                .toList();
    }

    /** 一家乙企业甲: the words are those of a name right behind. */
    private static boolean isNameBehind(Statement s) {
        return s.line().groups().stream()
                .anyMatch(g ->
                        g.start() == s.cue().words().end() && g.has(s.pattern().subjects()));
    }

    /** 甲是一家人工智能企业. */
    private Optional<Pairing> defined(Statement s) {
        var kinds = s.pattern().subjects();
        var definition = new Definition(s.cue());
        return s.cue()
                .attached(s.pattern().objects())
                .filter(o -> !isNameBehind(s))
                .flatMap(o -> definition
                        .subject(kinds, o.start())
                        .or(() -> definition.introduced(kinds))
                        .map(who -> expansion.pairing(s, who, o)));
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
    private Optional<Pairing> published(Statement s) {
        var p = s.pattern();
        var cue = s.cue();
        return s.says(RelationType.PUBLISHED_IN)
                        && RESULT.matcher(cue.after(10)).lookingAt()
                ? cue.subjects(p.objects()).flatMap(o -> carried.before(s.line(), p.subjects(), s.reading())
                        .map(h -> expansion.pairing(s, h, o)))
                : Optional.empty();
    }
}
