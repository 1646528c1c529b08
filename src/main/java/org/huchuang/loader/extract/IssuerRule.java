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
            var next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.<Line>empty();
            if (isSignature(line, next)) {
                for (var m : line.mentions()) {
                    if (BODIES.contains(m.entity().type())) {
                        sign(reading, line, m, policy.get(), out);
                    }
                }
            }
        }
        return out;
    }

    /** A line of names only, dated by itself or by the line below. */
    private static boolean isSignature(Line line, Optional<Line> next) {
        if (line.mentions().isEmpty()) {
            return false;
        }
        var rest = line.masked()
                .replace(String.valueOf(Line.NAME), "")
                .replace("、", "")
                .strip();
        boolean dated = DATE.matcher(rest).matches();
        boolean datedBelow =
                next.isPresent() && DATE.matcher(next.get().masked()).matches();
        return dated || rest.isEmpty() && datedBelow;
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
