package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads who stands behind the document an article reproduces: its signature line, and the programme that a call names. */
final class IssuerRule implements RelationRule {
    private static final Pattern DATE =
            Pattern.compile("\\s*(?:20\\d\\d|二〇\\S{2})\\s*年\\s*\\S{1,2}\\s*月\\s*\\S{1,3}\\s*日\\s*");
    private static final Pattern CALL = Pattern.compile("申报指南|项目指南|申报通知|征集|申报");
    private static final Set<EntityType> BODIES = Set.of(
            EntityType.GOVERNMENT_BODY, EntityType.ASSOCIATION, EntityType.UNIVERSITY, EntityType.RESEARCH_INSTITUTE);

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        var policy = reading.topics().policy();
        if (policy.isEmpty()) {
            return out;
        }
        var lines = reading.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isSignature(lines, i)) {
                for (var m : line.mentions()) {
                    if (BODIES.contains(m.entity().type())) {
                        sign(reading, line, m, policy.get(), out);
                    }
                }
            }
        }
        return out;
    }

    /** A line of names only, dated by itself or by the first line below that is no such line. */
    private static boolean isSignature(List<Line> lines, int at) {
        var rest = names(lines.get(at));
        if (rest.isEmpty()) {
            return false;
        }
        int next = at;
        while (rest.isPresent() && rest.get().isEmpty() && next + 1 < lines.size()) {
            next++;
            var below = lines.get(next);
            if (DATE.matcher(below.masked()).matches()) {
                return true;
            }
            rest = names(below);
        }
        return rest.isPresent() && DATE.matcher(rest.get()).matches();
    }

    /** What a line holds besides names, if it holds any. */
    private static Optional<String> names(Line line) {
        return line.mentions().isEmpty()
                ? Optional.empty()
                : Optional.of(line.masked()
                        .replace(String.valueOf(Line.NAME), "")
                        .replace("、", "")
                        .strip());
    }

    private static void sign(Reading reading, Line line, Mentions.Named body, Entity policy, List<Relation> out) {
        var words = line.evidence(body.span().start(), body.span().end(), "issued/signature", 0.85);
        out.add(new Relation(body.entity(), RelationType.ISSUED, policy, words));
        var title = reading.document().article().title();
        if (!CALL.matcher(policy.name()).find() && !CALL.matcher(title).find()) {
            return;
        }
        for (var e : reading.entities()) {
            if (e.type() == EntityType.PROGRAMME
                    && NestedNameRule.names(e).stream()
                            .anyMatch(n -> n.length() > 3 && (policy.name().contains(n) || title.contains(n)))) {
                out.add(new Relation(
                        body.entity(),
                        RelationType.OPERATES,
                        e,
                        line.evidence(body.span().start(), body.span().end(), "operates/call", 0.75)));
            }
        }
    }
}
