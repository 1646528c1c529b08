package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads the field that a clause opens with, and the one that a list of companies is said to be of. */
final class FieldRule implements RelationRule {
    private static final Set<EntityType> FIELD = Set.of(EntityType.TECHNOLOGY_FIELD);
    private static final Set<EntityType> ACTORS = EnumSet.of(
            EntityType.COMPANY,
            EntityType.LABORATORY,
            EntityType.INCUBATOR,
            EntityType.FUND,
            EntityType.ZONE,
            EntityType.INVESTMENT_FIRM);
    private static final Set<EntityType> FIRMS = Set.of(EntityType.COMPANY);
    private static final Set<EntityType> PLACES = Set.of(EntityType.PLACE, EntityType.ZONE);
    private static final Pattern GATHERS = Pattern.compile(
            "[^，。；：" + Line.NAME + "]{0,6}(?:聚集|集聚|汇聚|拥有|涌现|诞生|培育|引进|吸引|云集|走出)[^，。；：" + Line.NAME + "]{0,10}");
    /** How far behind the comma the first name may stand: 近日，. */
    private static final int LEAD = 6;

    private static final String OTHER = "[^，。；：！？、" + Line.NAME + "]";

    private final Pattern before;
    private final Pattern opening;
    private final Pattern including;
    private final Pattern suchAs;
    private final Pattern kind;

    FieldRule(CueWords words) {
        var domain = words.alternation("domain");
        var firms = words.alternation("firms");
        var including = words.alternation("including");
        before = Pattern.compile("(?:在|于|围绕|聚焦|面向|瞄准|而|其中|同时)?[“《\\s]*");
        opening = Pattern.compile("[”》]?(?:等" + OTHER + "{0,4})?" + OTHER + "{0,4}?" + domain + "(?:中|内|里|上)?[，：:]");
        this.including = Pattern.compile("[”》]?(?:等)?(?:“[^，。；：]{1,8}”)?(?:的|" + OTHER + "){0,10}?" + firms + OTHER
                + "{0,6}?(?:[：:]?|[，]?" + including + "了?[，：:]?)[“（(]*");
        suchAs = Pattern.compile("[”》）)]?等" + OTHER + "{0,8}[“]?");
        kind = Pattern.compile("[”》]?(?:等)?(?:技术|" + domain + ")?的?" + OTHER + "{0,6}?" + firms);
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        for (var line : reading.lines()) {
            var groups = line.groups();
            for (int i = 0; i + 1 < groups.size(); i++) {
                var a = groups.get(i);
                var b = groups.get(i + 1);
                if (a.has(FIELD)) {
                    opened(line, a, b).ifPresent(g -> add(line, a, g, ACTORS, "focusesOn/opening", out));
                    if (i + 2 < groups.size()) {
                        housed(line, a, b, groups.get(i + 2))
                                .ifPresent(g -> add(line, a, g, FIRMS, "focusesOn/opening", out));
                    }
                    if (b.has(FIRMS) && b.members().size() > 1 && lists(line, a, b)) {
                        add(line, a, b, FIRMS, "focusesOn/including", out);
                    }
                } else if (a.has(FIRMS) && b.has(FIELD) && isKind(line, a, b)) {
                    add(line, b, a, FIRMS, "focusesOn/such-as", out);
                }
            }
        }
        return out;
    }

    /** 乙领域，甲……: the field begins its clause, who acts in it the next. */
    private Optional<Group> opened(Line line, Group field, Group next) {
        var clause = line.clause(field.start());
        if (!before.matcher(line.masked(clause.start(), field.start())).matches()) {
            return Optional.empty();
        }
        var m = opening.matcher(line.masked(field.end(), next.start()));
        return next.has(ACTORS) && m.lookingAt() && next.start() - field.end() - m.end() <= LEAD
                ? Optional.of(next)
                : Optional.empty();
    }

    /** 在乙领域，某市聚集了甲、丙. */
    private Optional<Group> housed(Line line, Group field, Group place, Group firms) {
        var clause = line.clause(field.start());
        return before.matcher(line.masked(clause.start(), field.start())).matches()
                        && PLACES.contains(Cue.kind(place))
                        && firms.has(FIRMS)
                        && firms.members().size() > 1
                        && opening.matcher(line.masked(field.end(), place.start()))
                                .matches()
                        && GATHERS.matcher(line.masked(place.end(), firms.start()))
                                .matches()
                ? Optional.of(firms)
                : Optional.empty();
    }

    /** 乙企业包括甲、丙. */
    private boolean lists(Line line, Group field, Group firms) {
        var gap = line.masked(field.end(), firms.start());
        return gap.length() <= 36 && including.matcher(gap).matches();
    }

    /** 甲、丙等一批乙企业. */
    private boolean isKind(Line line, Group firms, Group field) {
        return suchAs.matcher(line.masked(firms.end(), field.start())).matches()
                && kind.matcher(line.masked(field.end(), line.end())).lookingAt();
    }

    private static void add(
            Line line, Group fields, Group actors, Set<EntityType> kinds, String rule, List<Relation> out) {
        for (var s : actors.of(kinds)) {
            for (var o : fields.of(FIELD)) {
                int from = Math.min(s.span().start(), o.span().start());
                int to = Math.max(s.span().end(), o.span().end());
                out.add(new Relation(
                        s.entity(), RelationType.FOCUSES_ON, o.entity(), line.evidence(from, to, rule, 0.65)));
            }
        }
    }
}
