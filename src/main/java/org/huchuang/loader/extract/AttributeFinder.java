package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.AttributePattern;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.ontology.AttributeType;

/** Finds the attributes that a document states. */
final class AttributeFinder {
    /** A thing has one of these; of several found the most trusted, then the most exact, then the first. */
    private static final Set<AttributeType> SINGLE = EnumSet.of(
            AttributeType.BIRTH_DATE,
            AttributeType.DOCUMENT_NUMBER,
            AttributeType.EFFECTIVE_DATE,
            AttributeType.EVENT_DATE,
            AttributeType.EXPIRY_DATE,
            AttributeType.FOUNDING_DATE,
            AttributeType.FUND_TERM,
            AttributeType.ISSUE_DATE);

    private final List<AttributeRule> rules;

    private AttributeFinder(List<AttributeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    static AttributeFinder create() {
        return new AttributeFinder(List.of(
                new ContextRule(AttributePattern.packed()),
                new EventDateRule(),
                new PolicyLineRule(),
                new ValidityRule(),
                new HeadedWindowRule(),
                new StatusRule(Lexicon.read("statuses")),
                new WebsiteRule()));
    }

    List<Attribute> find(Reading reading) {
        var document = reading.document();
        var mentions = Mentions.of(reading.entities());
        var pointing = reading.pointing();
        var found = new ArrayList<Attribute>();
        for (var sentence : document.sentences()) {
            var page = AttributePage.of(
                    document,
                    sentence,
                    reading.stretches().get(sentence.index()),
                    mentions,
                    pointing.getOrDefault(sentence.index(), List.of()),
                    reading.entities());
            if (!page.text().isEmpty()) {
                rules.forEach(r -> r.read(page, found::add));
            }
        }
        found.addAll(Ceremony.founded(found, reading.entities()));
        var windows = found.stream()
                .filter(a -> a.type() == AttributeType.APPLICATION_WINDOW
                        && !a.value().startsWith(".."))
                .map(a -> a.entity().id())
                .collect(Collectors.toSet());
        found.removeIf(a -> a.type() == AttributeType.APPLICATION_WINDOW
                && a.value().startsWith("..")
                && windows.contains(a.entity().id()));
        var sized = found.stream()
                .filter(a -> a.type() == AttributeType.FUND_SIZE && isExact(a))
                .map(a -> a.entity().id())
                .collect(Collectors.toSet());
        found.removeIf(a -> a.type() == AttributeType.FUND_SIZE
                && !isExact(a)
                && sized.contains(a.entity().id())); // 千亿 beside 1000.5亿元
        var kept = new LinkedHashMap<List<String>, Attribute>();
        for (var a : found) {
            var key = SINGLE.contains(a.type())
                    ? List.of(a.entity().id(), a.type().localName())
                    : List.of(a.entity().id(), a.type().localName(), a.value());
            kept.merge(key, a, AttributeFinder::better);
        }
        return kept.values().stream()
                .sorted(Comparator.comparingInt((Attribute a) -> words(a).start())
                        .thenComparingInt(a -> words(a).end()))
                .toList();
    }

    private static boolean isExact(Attribute a) {
        return a.value().chars().anyMatch(Character::isDigit);
    }

    private static Span words(Attribute a) {
        return a.evidence().words();
    }

    private static Attribute better(Attribute a, Attribute b) {
        if (a.type() == AttributeType.EVENT_DATE && within(a.value(), b.value())) {
            return b;
        }
        if (a.type() == AttributeType.EVENT_DATE && within(b.value(), a.value())) {
            return a;
        }
        int trust = Double.compare(b.evidence().confidence(), a.evidence().confidence());
        int exact = Integer.compare(b.value().length(), a.value().length());
        return trust > 0 || trust == 0 && exact > 0 ? b : a;
    }

    /** Whether a day is one of a stretch of days: 9月22日至25日 says more than its 9月23日. */
    private static boolean within(String day, String stretch) {
        int slash = stretch.indexOf('/');
        return day.length() == 10
                && slash == 10
                && stretch.length() == 21
                && day.compareTo(stretch.substring(0, slash)) >= 0
                && day.compareTo(stretch.substring(slash + 1)) <= 0;
    }
}
