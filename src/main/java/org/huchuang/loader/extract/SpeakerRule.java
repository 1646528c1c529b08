package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Takes those who speak or are captioned in the report of an event as taking part in it. */
final class SpeakerRule implements RelationRule {
    private final Pattern speech;
    private final WordSet attendance;
    private final WordSet report;

    SpeakerRule(CueWords words) {
        this.speech = Pattern.compile("[^，。；]{0,10}?" + words.alternation("speech"));
        this.attendance = words.set("attendance");
        this.report = words.set("report");
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        if (reading.lines().stream().noneMatch(l -> report.in(l.masked()))) {
            return out;
        }
        for (var line : reading.lines()) {
            reading.topics().eventAt(line).ifPresent(event -> read(line, event, out));
        }
        return out;
    }

    private void read(Line line, Entity event, List<Relation> out) {
        boolean caption = line.sentence().role() == Sentence.Role.CAPTION;
        boolean attended = attendance.in(line.masked());
        for (var m : line.mentions()) {
            if (m.entity().type() != EntityType.PERSON) {
                continue;
            }
            if (caption) {
                add(line, m, event, "caption", 0.8, out);
            } else if (attended) {
                add(line, m, event, "attendance", 0.8, out);
            } else if (speaks(line, m)) {
                add(line, m, event, "speech", 0.75, out);
            }
        }
    }

    private boolean speaks(Line line, Named m) {
        return speech.matcher(line.masked(
                        m.span().end(), Math.min(line.end(), m.span().end() + 16)))
                .lookingAt();
    }

    private static void add(Line line, Named person, Entity event, String rule, double confidence, List<Relation> out) {
        out.add(new Relation(
                person.entity(),
                RelationType.PARTICIPATES_IN,
                event,
                line.evidence(person.span().start(), person.span().end(), "participatesIn/" + rule, confidence)));
    }
}
