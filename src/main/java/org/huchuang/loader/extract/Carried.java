package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Works out what a clause speaks of that names it not: the subject of the sentence before, the paragraph's place, what the document is about. */
final class Carried {
    /** How many sentences back a subject may stand. */
    private static final int BACK = 3;

    private static final int OPENING = 20;
    /** What may stand before a clause that names nobody: a word or two, or a clause with a preposition. */
    private static final Pattern LEADING =
            Pattern.compile("[^，。；]{0,6}[，]?[^，。；]{0,4}|(?:为|围绕|面向|通过|依托|立足|自|在|近|目前|未来|下一步)[^，。；]*，[^，。；]{0,4}");

    private static final Set<EntityType> AWARD = Set.of(EntityType.AWARD);
    private static final Set<EntityType> SITES = Set.of(EntityType.ZONE, EntityType.INCUBATOR);
    private static final Set<EntityType> SCENES = Set.of(EntityType.EVENT, EntityType.FUND);

    private final Pattern anaphor;
    private final WordSet actors;
    private final Arguments arguments;

    Carried(CueWords words, Arguments arguments) {
        this.anaphor = Pattern.compile("[\\s“\"]*" + words.alternation("anaphor"));
        this.actors = words.set("actor");
        this.arguments = arguments;
    }

    /** What a group says about is found in another sentence. */
    record Head(Line line, Group group) {}

    boolean beginsWithAnaphor(Line line) {
        return anaphor.matcher(line.text(line.start(), line.end())).lookingAt();
    }

    /** A clause that has no subject of its own leans on the sentence before: by a pronoun, or because it names nothing yet. */
    boolean leans(Cue cue) {
        var line = cue.line();
        return anaphor.matcher(line.text(line.start(), cue.words().start())).lookingAt()
                || line.masked(line.start(), cue.words().start()).indexOf(Line.NAME) < 0;
    }

    /** 甲……。2025年，研制乙: who leads a sentence before it in the paragraph, where nobody else acts in this one. */
    Optional<Head> leader(Cue cue, Set<EntityType> kinds, Reading reading) {
        var line = cue.line();
        var before = line.masked(line.start(), cue.words().start());
        if (before.length() > OPENING
                || before.indexOf(Line.NAME) >= 0
                || actors.in(before)
                || new Doer(cue).isGathering(kinds)) {
            return Optional.empty();
        }
        var lines = reading.lines();
        int at = lines.indexOf(line);
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            var earlier = lines.get(i);
            if (earlier.sentence().paragraph() != line.sentence().paragraph()) {
                return Optional.empty();
            }
            var named = head(earlier, kinds);
            if (named.isPresent()) {
                var g = named.get();
                boolean leads = g.start() - earlier.clause(g.start()).start() <= 1
                        && g.of(kinds).size() == 1;
                return leads ? Optional.of(new Head(earlier, g)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Who leads the sentence before in the paragraph. */
    Optional<Head> before(Line line, Set<EntityType> kinds, Reading reading) {
        int at = reading.lines().indexOf(line) - 1;
        return at < 0
                ? Optional.empty()
                : Optional.of(reading.lines().get(at))
                        .filter(l -> l.sentence().paragraph() == line.sentence().paragraph())
                        .flatMap(l -> head(l, kinds).map(g -> new Head(l, g)));
    }

    /** 乙区……，甲等相继落地: the place that a clause before it in the paragraph begins with. */
    Optional<Group> theme(Cue cue, Group subjects, Set<EntityType> kinds, Reading reading) {
        int paragraph = cue.line().sentence().paragraph();
        var lines = reading.lines();
        for (int i = lines.indexOf(cue.line()); i >= 0; i--) {
            var line = lines.get(i);
            if (line.sentence().paragraph() != paragraph) {
                return entitled(kinds, reading);
            }
            var theme = line.groups().stream()
                    .filter(g -> g.end() <= subjects.start() && g.has(kinds))
                    .filter(g -> g.has(AWARD)
                            || line == cue.line() && g.has(SCENES)
                            || g.start() - line.clause(g.start()).start() <= 1)
                    .findFirst();
            if (theme.isPresent()) {
                return theme.map(line::innermost).filter(g -> g.has(kinds)).or(() -> theme);
            }
        }
        return entitled(kinds, reading);
    }

    /** The only park or incubator that the title names, for those who settle down somewhere unnamed; the society they join. */
    private static Optional<Group> entitled(Set<EntityType> kinds, Reading reading) {
        var topics = reading.topics();
        return topics.bearer()
                .filter(e -> SITES.contains(e.type()))
                .or(topics::society)
                .filter(e -> kinds.contains(e.type()))
                .map(Carried::alone);
    }

    /** 支持甲、聚焦乙 with nobody before it: a measure of the policy that the document explains. */
    Optional<Group> measure(Statement s) {
        boolean open = s.says(RelationType.SUPPORTS) || s.says(RelationType.FOCUSES_ON);
        return open
                        && s.line().sentence().speaker().isEmpty()
                        && s.cue().before(40).indexOf(Line.NAME) < 0
                ? s.reading()
                        .topics()
                        .policy()
                        .filter(e -> s.pattern().subjects().contains(e.type()))
                        .map(Carried::alone)
                : Optional.empty();
    }

    /** 聚焦乙 as a sentence's first words: the only park, fund or incubator that the title names. */
    Optional<Group> titled(Statement s) {
        var before = s.line().masked(s.line().start(), s.cue().words().start());
        if (!s.says(RelationType.FOCUSES_ON)
                || !s.cue().opensClause()
                || before.indexOf(Line.NAME) >= 0
                || !LEADING.matcher(before).matches()
                || actors.in(before)
                || s.line().sentence().speaker().isPresent()) {
            return Optional.empty();
        }
        return s.reading()
                .topics()
                .bearer()
                .filter(e -> s.pattern().subjects().contains(e.type()))
                .map(Carried::alone);
    }

    /** 本次大会由甲主办: what the document reports, where the sentence speaks of it without naming it. */
    Optional<Group> topic(Statement s) {
        if (!s.says(RelationType.ORGANIZES) || !arguments.speaksOfTopic(s.cue())) {
            return Optional.empty();
        }
        var kinds = s.pattern().objects();
        return s.cue().lastBefore(s.cue().words().start(), kinds).or(() -> reported(kinds, s.reading(), s.line()));
    }

    /** 本次大会聚焦甲: the event of the document as the one that a clause says something of. */
    Optional<Group> topicAsSubject(Statement s) {
        var kinds = s.pattern().subjects();
        return arguments.opensWithTopic(s.cue(), kinds) ? reported(kinds, s.reading(), s.line()) : Optional.empty();
    }

    /** The event that the document reports at a line, where such a kind fits. */
    Optional<Group> reported(Set<EntityType> kinds, Reading reading, Line line) {
        return reading.topics()
                .eventAt(line)
                .filter(e -> kinds.contains(e.type()))
                .map(Carried::alone);
    }

    static Group alone(Entity e) {
        return new Group(List.of(new Named(e, e.mentions().get(0))));
    }

    static Optional<Group> head(Line line, Set<EntityType> kinds) {
        return line.groups().stream().filter(g -> g.has(kinds)).findFirst();
    }
}
