package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the resolver knows of a thing, be it of the authority or of a code list.
 *
 * @param titles every name with how good a match by it is
 */
record Known(
        String key, EntityType type, String name, List<Title> titles, Optional<String> place, Optional<String> parent) {
    private static final Set<EntityType> TITLED = EnumSet.of(EntityType.MEDIA, EntityType.PUBLICATION);
    private static final Set<EntityType> FIRMS = EnumSet.of(
            EntityType.COMPANY,
            EntityType.INVESTMENT_FIRM,
            EntityType.INCUBATOR,
            EntityType.PLATFORM,
            EntityType.MEDIA,
            EntityType.LABORATORY,
            EntityType.RESEARCH_INSTITUTE,
            EntityType.FUND);

    record Title(String text, String how, double score) {}

    static Known of(Authority.Entry e) {
        var titles = new ArrayList<Title>();
        titles.add(new Title(e.name(), "全称 full name", 1));
        e.aliases().forEach(a -> titles.add(new Title(a, "别名 other name", 0.99)));
        e.english().forEach(n -> titles.add(new Title(n, "英文名 English name", 0.99)));
        e.formerNames().forEach(f -> titles.add(new Title(f, "曾用名 former name", 0.98)));
        return new Known(e.key(), e.type(), e.name(), titles, e.place(), e.parent());
    }

    static Known of(Concept c) {
        var titles = new ArrayList<Title>();
        titles.add(new Title(c.prefLabel(), "全称 full name", 1));
        c.altLabels().forEach(a -> titles.add(new Title(a, "别名 other name", 0.99)));
        titles.add(new Title(c.english(), "英文名 English name", 0.99));
        return new Known(c.key(), c.type(), c.prefLabel(), titles, Optional.empty(), Optional.empty());
    }

    /** Whether a title in marks, such as 《自然》, is an ordinary word without them. */
    boolean isTitled() {
        return TITLED.contains(type);
    }

    /** Whether a legal form such as 有限公司 may follow the name of such a thing. */
    static boolean isFirm(EntityType type) {
        return FIRMS.contains(type);
    }
}
