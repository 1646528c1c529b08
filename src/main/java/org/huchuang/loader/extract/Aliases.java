package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Joins the short forms that a text uses with the full names it gives. */
final class Aliases {
    private static final int SHORTEST_TAIL = 5;
    private static final int SHORTEST_FUND = 6;
    private static final Pattern DIVISION = Pattern.compile("[省市区县]");
    private static final String AFFILIATED = "附属";

    private final Brands brands;
    private final KnownNames known;

    private Aliases(Brands brands, KnownNames known) {
        this.brands = brands;
        this.known = known;
    }

    static Aliases of(KnownNames known) {
        return new Aliases(new Brands(Lexicon.read("company-cues"), known), known);
    }

    /** The mentions with full names in place of short ones, and more mentions by the short forms that the text defines. */
    List<Mention> joined(List<Mention> mentions, Document document, Words words) {
        var defined = Definitions.in(document, mentions);
        Definitions.units(mentions).forEach(defined::putIfAbsent);
        placeless(mentions).forEach(defined::putIfAbsent);
        var renamed = new LinkedHashMap<>(defined);
        brands.of(mentions).forEach(renamed::putIfAbsent);
        var housed = housed(mentions);
        var placed = placed(mentions);
        var longer = longer(mentions);
        var out = new ArrayList<Mention>();
        for (var m : mentions) {
            var full = Optional.ofNullable(renamed.get(m.surface()))
                    .filter(f -> f.type() == m.type() || near(f.type(), m.type()) && defined.containsKey(m.surface()))
                    .or(() -> Optional.ofNullable(housed.get(m.type() + m.name())))
                    .or(() -> Optional.ofNullable(placed.get(m.type() + m.name())))
                    .or(() -> Optional.ofNullable(longer.get(m.type() + m.name()))
                            .filter(f -> m.key().isEmpty() && m.rule().equals("organization-head")));
            out.add(full.map(f -> as(f, m.span(), m.surface(), m.rule(), m.confidence()))
                    .orElse(m));
        }
        defined.forEach((name, full) -> {
            for (Span at : Occurrences.of(name, document.text(), words)) {
                out.add(as(full, at, name, "defined-alias", 0.8));
            }
        });
        return out;
    }

    /** 未来产业基金 for 上海未来产业基金: a fund's name without its place, where no other fund's ends in it. */
    private Map<String, Mention> placeless(List<Mention> mentions) {
        var byTail = new LinkedHashMap<String, Mention>();
        var funds = mentions.stream().filter(m -> m.type() == EntityType.FUND).toList();
        for (var m : funds) {
            for (int from : known.leadingPlaces(m.surface())) {
                if (m.surface().length() - from >= SHORTEST_FUND) {
                    byTail.put(m.surface().substring(from), m);
                }
            }
        }
        byTail.keySet().removeIf(tail -> funds.stream()
                .anyMatch(f -> f.name().endsWith(tail)
                        && !f.name().equals(byTail.get(tail).name())));
        return byTail;
    }

    /** 某大某园 by 某大学某园: names of units whose larger body's name the text also gives in another form. */
    private Map<String, Mention> housed(List<Mention> mentions) {
        var byFull = new LinkedHashMap<String, Mention>();
        var own = new LinkedHashMap<String, String>();
        for (var m : mentions) {
            if (m.key().isEmpty() && m.rule().equals("organization-head") && !own.containsKey(m.type() + m.name())) {
                var full = m.type() + house(m.name());
                own.put(m.type() + m.name(), full);
                byFull.merge(full, m, (a, b) -> b.name().length() > a.name().length() ? b : a);
            }
        }
        var out = new LinkedHashMap<String, Mention>();
        own.forEach((name, full) -> {
            if (!name.endsWith(byFull.get(full).name())) {
                out.put(name, byFull.get(full));
            }
        });
        return out;
    }

    /** The name with the full name of the known body that it begins with. */
    private String house(String name) {
        for (int end = name.length() - 2; end > 2; end--) {
            var body = known.named(name.substring(0, end))
                    .filter(n -> n.key().isPresent() && n.type().isOrganization());
            if (body.isPresent()) {
                return body.get().full() + name.substring(end);
            }
        }
        return name;
    }

    /** Names with a place in front, by the same name without it: 匈牙利罗兰大学 by 罗兰大学. */
    private Map<String, Mention> placed(List<Mention> mentions) {
        var placed = new LinkedHashMap<String, Mention>();
        for (var m : mentions) {
            if (m.type().isOrganization() || m.type() == EntityType.ZONE || m.type() == EntityType.FUND) {
                for (int from : known.leadingPlaces(m.name())) {
                    placed.putIfAbsent(m.type() + m.name().substring(from), m);
                }
            }
        }
        for (var m : mentions) {
            variant(m, placed).ifPresent(o -> placed.putIfAbsent(m.type() + m.name(), o));
        }
        return placed;
    }

    /** 宝山某某中心 by 上海市宝山区某某中心: one name with more and with less of its place in front. */
    private Optional<Mention> variant(Mention m, Map<String, Mention> placed) {
        if (m.key().isPresent() || !m.rule().equals("organization-head")) {
            return Optional.empty();
        }
        int from = known.leadingPlace(m.name());
        if (from == 0) {
            return Optional.empty();
        }
        int rest = m.name().length() - from;
        var place = DIVISION.matcher(m.name().substring(0, from)).replaceAll("");
        return Optional.ofNullable(placed.get(m.type() + m.name().substring(from)))
                .filter(o -> o.key().isEmpty() && !o.name().equals(m.name()))
                .filter(o -> {
                    var other = DIVISION.matcher(o.name().substring(0, o.name().length() - rest))
                            .replaceAll("");
                    return other.contains(place) || place.contains(other);
                });
    }

    /** The one longer name of its type that ends like a name: 数据智能联盟 for 智能联盟. */
    private static Map<String, Mention> longer(List<Mention> mentions) {
        var byEnd = new LinkedHashMap<String, Mention>();
        var unclear = new HashSet<String>();
        var seen = new HashSet<String>();
        for (var m : mentions) {
            if (m.rule().equals("organization-head")
                    && m.type() != EntityType.COMPANY
                    && seen.add(m.type() + m.name())) {
                for (int from = 1; m.name().length() - from >= SHORTEST_TAIL; from++) {
                    var tail = m.type() + m.name().substring(from);
                    var other = byEnd.putIfAbsent(tail, m);
                    if (other != null && !other.name().equals(m.name())) {
                        unclear.add(tail);
                    }
                }
            }
        }
        for (var m : mentions) {
            int own = m.type() == EntityType.HOSPITAL ? m.surface().lastIndexOf(AFFILIATED) : -1;
            if (own > 0) { // 某大学附属某医院 is 某医院 too
                byEnd.put(m.type() + m.surface().substring(own + AFFILIATED.length()), m);
            }
        }
        byEnd.keySet().removeAll(unclear);
        return byEnd;
    }

    private static boolean near(EntityType one, EntityType other) {
        return one.isOrganization() == other.isOrganization();
    }

    private static Mention as(Mention full, Span span, String surface, String rule, double confidence) {
        return new Mention(span, surface, full.type(), full.name(), full.key(), rule, confidence);
    }
}
