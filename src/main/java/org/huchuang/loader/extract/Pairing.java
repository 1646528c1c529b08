package org.huchuang.loader.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.RelationPattern;

/**
 * What one cue states: each subject with each object.
 *
 * @param pattern the row that says so
 * @param cue the words
 * @param subjectLine the sentence of the subjects, the cue's own or an earlier one
 * @param subjects who
 * @param objects to whom
 */
record Pairing(RelationPattern pattern, Cue cue, Line subjectLine, List<Named> subjects, List<Named> objects) {
    private static final Pattern RESPECTIVELY = Pattern.compile("(?:分别|依次|各自)[^，]{0,2}$");

    void addTo(List<Relation> out) {
        var qualifiers = Qualifying.of(pattern, cue);
        boolean respectively = subjects.size() == objects.size()
                && subjects.size() > 1
                && RESPECTIVELY.matcher(cue.before(6)).find();
        for (var s : subjects) {
            for (var o : objects) {
                if (respectively && subjects.indexOf(s) != objects.indexOf(o)) {
                    continue;
                }
                if (s.entity().id().equals(o.entity().id())) {
                    continue;
                }
                out.add(new Relation(s.entity(), pattern.relation(), o.entity(), qualifiers, evidence(s, o)));
            }
        }
    }

    /** From the first to the last of subject, words and object; an end that stands elsewhere in the document is left out. */
    private Evidence evidence(Named s, Named o) {
        int from = cue.words().start();
        int to = cue.words().end();
        var line = cue.line();
        int low = Math.min(subjectLine.start(), line.start());
        int high = Math.max(subjectLine.end(), line.end());
        for (var end : List.of(s, o)) {
            if (end.span().start() >= low && end.span().end() <= high) {
                from = Math.min(from, end.span().start());
                to = Math.max(to, end.span().end());
            }
        }
        var rule = pattern.relation().localName() + "/" + pattern.trigger();
        double doubt = subjectLine == line ? 1 : 0.85;
        return line.evidenceFrom(subjectLine, from, to, rule, pattern.confidence() * doubt);
    }
}
