package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads the industries that a park is said to have, and the parks and firms listed under a field: 乙：核心园区包括甲、丙. */
final class FieldListRule implements RelationRule {
    private static final Set<EntityType> FIELD = Set.of(EntityType.TECHNOLOGY_FIELD);
    private static final Set<EntityType> SITES = Set.of(EntityType.ZONE, EntityType.INCUBATOR);
    private static final Set<EntityType> LISTED = EnumSet.of(
            EntityType.ZONE,
            EntityType.INCUBATOR,
            EntityType.COMPANY,
            EntityType.LABORATORY,
            EntityType.RESEARCH_INSTITUTE,
            EntityType.PLATFORM,
            EntityType.FUND);
    private static final int BACK = 3;
    private static final int LEAD = 6;

    private static final Pattern INDUSTRIES = Pattern.compile(
            "[”》]?等?(?:[一二三四五六七八九十两\\d]+[大个])?(?:战略性)?(?:主导|支柱|特色|优势|重点|核心|新兴|先导|千亿级|百亿级)+产业|[”》]?等?为(?:主导|支柱|特色|重点)的");
    private static final Pattern HEADING = Pattern.compile("(?:产业|领域|方面|赛道|方向)?[：:]");
    private static final Pattern NUMBER = Pattern.compile("[\\s（(一二三四五六七八九十\\d）).、—\\-•·“]*");
    private static final Pattern NAMES = Pattern.compile("(?:园区|企业|公司|机构|平台|载体|基地|院所|孵化器|龙头|代表|集聚区)[^，。；：" + Line.NAME
            + "]{0,4}(?:包括|涵盖|有|为|如|是)了?[“" + Line.NAME + "]*$");

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        var lines = reading.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var groups = line.groups();
            for (var fields : groups) {
                if (fields.has(FIELD)) {
                    if (isHeading(line, fields)) {
                        listed(line, fields).forEach(g -> add(line, line, fields, g, LISTED, "focusesOn/heading", out));
                    }
                    if (INDUSTRIES
                            .matcher(line.masked(fields.end(), line.end()))
                            .lookingAt()) {
                        owner(lines, i, fields)
                                .ifPresent(h ->
                                        add(h.line(), line, fields, h.group(), SITES, "focusesOn/industries", out));
                    }
                }
            }
        }
        return out;
    }

    private static boolean isHeading(Line line, Group fields) {
        return fields.start() - line.start() <= LEAD
                && NUMBER.matcher(line.masked(line.start(), fields.start())).matches()
                && HEADING.matcher(line.masked(fields.end(), line.end())).lookingAt();
    }

    /** Who stands behind 核心园区包括 in the same clause. */
    private static List<Group> listed(Line line, Group fields) {
        var first = line.groups().stream()
                .filter(g -> g.start() > fields.end() && g.has(LISTED))
                .filter(g -> NAMES.matcher(line.masked(Math.max(fields.end(), g.start() - 24), g.start()))
                        .find())
                .findFirst();
        return first.map(f -> line.groups().stream()
                        .filter(g -> g.start() >= f.start()
                                && g.has(LISTED)
                                && line.clause(f.start()).contains(g.span()))
                        .toList())
                .orElse(List.of());
    }

    /** The park that leads a clause before the fields, else the one that leads a sentence before. */
    private static Optional<Carried.Head> owner(List<Line> lines, int at, Group fields) {
        var line = lines.get(at);
        var before = line.groups().stream()
                .filter(g -> g.end() <= fields.start() && !g.has(FIELD))
                .toList();
        if (!before.isEmpty()) {
            return before.stream()
                    .filter(g -> LeaderForm.leads(line, g))
                    .reduce((a, b) -> b)
                    .filter(g -> SITES.contains(Cue.kind(g)))
                    .map(g -> new Carried.Head(line, g));
        }
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            var earlier = lines.get(i);
            if (earlier.sentence().paragraph() != line.sentence().paragraph()) {
                return Optional.empty();
            }
            if (!earlier.groups().isEmpty()
                    && LeaderForm.leads(earlier, earlier.groups().get(0))) {
                return Optional.of(earlier.groups().get(0))
                        .filter(g -> SITES.contains(Cue.kind(g)))
                        .map(g -> new Carried.Head(earlier, g));
            }
        }
        return Optional.empty();
    }

    private static void add(
            Line named, Line line, Group fields, Group actors, Set<EntityType> kinds, String rule, List<Relation> out) {
        for (var s : actors.of(kinds)) {
            for (var o : fields.of(FIELD)) {
                int from = Math.min(s.span().start(), o.span().start());
                int to = Math.max(s.span().end(), o.span().end());
                var why = named == line
                        ? line.evidence(from, to, rule, 0.65)
                        : line.evidenceFrom(named, from, to, rule, 0.6);
                out.add(new Relation(s.entity(), RelationType.FOCUSES_ON, o.entity(), why));
            }
        }
    }
}
