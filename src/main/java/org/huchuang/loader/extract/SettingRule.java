package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads who is in the park or district that a sentence is set in: 在甲园区，乙公司正在扩建. */
final class SettingRule implements RelationRule {
    private static final Set<EntityType> SITES = Set.of(EntityType.ZONE, EntityType.PLACE);
    private static final Set<EntityType> SETTLED = EnumSet.of(
            EntityType.COMPANY,
            EntityType.LABORATORY,
            EntityType.RESEARCH_INSTITUTE,
            EntityType.INCUBATOR,
            EntityType.PLATFORM,
            EntityType.HOSPITAL,
            EntityType.INFRASTRUCTURE);
    private static final Pattern LEAD = Pattern.compile("(?:而|目前|如今|此外|同样)?在?[“" + Line.NAME + "]*");
    private static final Pattern COMMA = Pattern.compile("[”]?，[^，。；：、" + Line.NAME + "]{0,6}[“]?");
    /** A whole city or country is where something happens, not where somebody is at home. */
    private static final Pattern SMALL = Pattern.compile("[区县镇乡]$|街道$|新城$|岛$");

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        for (var line : reading.lines()) {
            var groups = line.groups();
            int at = groups.size() > 2
                            && Cue.kind(groups.get(0)) == EntityType.PLACE
                            && groups.get(0).end() == groups.get(1).start()
                    ? 1
                    : 0;
            if (groups.size() > at + 1 && isSet(line, groups.get(at), groups.get(at + 1))) {
                add(line, groups.get(at), groups.get(at + 1), out);
            }
        }
        return out;
    }

    private static boolean isSet(Line line, Group site, Group settled) {
        return site.members().size() == 1
                && SITES.contains(Cue.kind(site))
                && (Cue.kind(site) == EntityType.ZONE
                        || SMALL.matcher(site.members().get(0).entity().name()).find())
                && settled.has(SETTLED)
                && LEAD.matcher(line.masked(line.start(), site.start())).matches()
                && COMMA.matcher(line.masked(site.end(), settled.start())).matches();
    }

    private static void add(Line line, Group site, Group settled, List<Relation> out) {
        var place = site.members().get(0);
        for (var s : settled.of(SETTLED)) {
            out.add(new Relation(
                    s.entity(),
                    RelationType.LOCATED_IN,
                    place.entity(),
                    line.evidence(place.span().start(), s.span().end(), "locatedIn/setting", 0.6)));
        }
    }
}
