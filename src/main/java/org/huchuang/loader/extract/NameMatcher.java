package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds known names, the longest at each place, and the larger organisation in front of a known unit's own name. */
final class NameMatcher implements MentionFinder {
    private static final List<String> CITY = List.of("上海市", "上海");
    private static final Set<EntityType> LOCAL =
            EnumSet.of(EntityType.PLATFORM, EntityType.INCUBATOR, EntityType.ASSOCIATION);
    private static final String DIVISIONS = "省市区县";
    private static final int SHORT = 3;

    /** 延安西路, 钦州北路, 闵行校区: streets are named after cities, campuses after districts. */
    private static final Pattern ROAD = Pattern.compile("[东西南北中]?[一二三]?(?:路(?![演线径透上途由口])|大道|校区|院区)");

    private final KnownNames known;

    private NameMatcher(KnownNames known) {
        this.known = known;
    }

    static NameMatcher of(KnownNames known) {
        return new NameMatcher(known);
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        return words.known(() -> look(document, words));
    }

    private List<Mention> look(Document document, Words words) {
        var text = document.text();
        var hits = new ArrayList<Mention>();
        known.in(text, (span, name) -> {
            if (standsAlone(span, text, words)
                    && !(name.type() == EntityType.MEDIA && amongLatin(span, text))
                    && !(name.type() == EntityType.PLACE
                            && ROAD.matcher(text)
                                    .region(span.end(), text.length())
                                    .lookingAt())) {
                hits.add(withCity(name.at(span, text), text, words));
            }
        });
        hits.sort(Comparator.comparingInt((Mention m) -> -m.span().length())
                .thenComparing(Mention::span)
                .thenComparing(Mention::type));
        var cover = new Cover(text.length());
        var parents = new ArrayList<Mention>();
        for (var hit : hits) {
            if (!cover.lay(hit)) {
                cover.over(hit.span())
                        .filter(unit -> parent(unit, hit))
                        .ifPresent(u -> parents.add(Nesting.parent(hit)));
            }
        }
        parents.addAll(cover.all());
        parents.sort(Comparator.comparing(Mention::span));
        return parents;
    }

    /** 上海市 in front of a body of Shanghai is part of its name there. */
    private static Mention withCity(Mention m, String text, Words words) {
        boolean local = m.key().isPresent()
                && !m.surface().startsWith("上海")
                && (m.name().startsWith("上海") && m.type().isOrganization() || LOCAL.contains(m.type()));
        if (!local) {
            return m;
        }
        var city = CITY.stream()
                .filter(c -> text.startsWith(c, m.span().start() - c.length()))
                .findFirst();
        if (city.isEmpty() || !words.boundary(m.span().start() - city.get().length())) {
            return m;
        }
        var span = new Span(m.span().start() - city.get().length(), m.span().end());
        return new Mention(span, span.of(text), m.type(), m.name(), m.key(), m.rule(), m.confidence());
    }

    private static boolean parent(Mention unit, Mention hit) {
        return unit.span().start() == hit.span().start()
                && unit.type() != EntityType.HOSPITAL
                && unit.type().isOrganization()
                && hit.type().isOrganization()
                && !unit.key().equals(hit.key())
                && !ownName(unit, hit);
    }

    /** 某报社 beside 某报, 某大学（外地）, an agency of the United Nations: bodies of their own that begin alike. */
    private static boolean ownName(Mention unit, Mention hit) {
        var rest = unit.surface().substring(hit.span().length());
        return rest.length() < 2
                || rest.startsWith("（")
                || rest.startsWith("(")
                || latin(unit.surface(), 0)
                || unit.type() == EntityType.INTERNATIONAL_BODY && hit.type() == EntityType.INTERNATIONAL_BODY;
    }

    /** Latin names need borders, and short Chinese ones must not cut a word in two. */
    private static boolean standsAlone(Span span, String text, Words words) {
        if (latin(text, span.start()) && latin(text, span.start() - 1)
                || latin(text, span.end() - 1) && latin(text, span.end())) {
            return false;
        }
        if (DIVISIONS.indexOf(text.charAt(span.start())) >= 0
                && words.covering(span.start()).filter(w -> w.is("ns")).isPresent()) {
            return false; // 市人民政府 in another city's 人民政府
        }
        if (text.charAt(span.start()) == '市' && ofOther(span.start(), words)) {
            return false;
        }
        return span.length() > SHORT && !cut(span, words)
                || latin(text, span.start())
                || words.boundary(span.start()) && words.boundary(span.end())
                || setApart(span, text);
    }

    /** 甲、饿了么和乙: punctuation shows the name whatever the words are cut into. */
    private static boolean setApart(Span span, String text) {
        return span.length() == SHORT
                && span.start() > 0
                && span.end() < text.length()
                && "、，：；（“".indexOf(text.charAt(span.start() - 1)) >= 0
                && "、，。；）”等和与及".indexOf(text.charAt(span.end())) >= 0;
    }

    /** 启东 in front of 市人民政府: another city stands apart from the word. */
    private static boolean ofOther(int at, Words words) {
        return words.endingAt(at)
                .filter(w -> w.is("ns") && !w.text().endsWith("市") && !w.text().endsWith("上海"))
                .isPresent();
    }

    /** Science in “Science and Technology Commission”: a journal's name that is a common word in a longer Latin phrase. */
    private static boolean amongLatin(Span span, String text) {
        return latin(text, span.start())
                && (text.startsWith(" ", span.end()) && latin(text, span.end() + 1)
                        || span.start() > 1 && text.charAt(span.start() - 1) == ' ' && latin(text, span.start() - 2));
    }

    /** 上海大学 in 上海大学生: the name ends inside a longer common word that starts within it. */
    private static boolean cut(Span span, Words words) {
        return words.covering(span.end())
                .filter(w -> w.is("n") && !w.is("nr") && !w.is("ns") && !w.is("nt"))
                .filter(w -> w.span().start() > span.start() && w.span().end() == span.end() + 1)
                .isPresent();
    }

    private static boolean latin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 128 && Character.isLetterOrDigit(text.charAt(at));
    }
}
