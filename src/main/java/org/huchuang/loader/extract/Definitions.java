package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Reads the short and foreign names that a text gives a thing itself: 全称（以下简称“短称”）, 全称（English，ACR）. */
final class Definitions {
    private static final Pattern BRACKET = Pattern.compile("\\s?[（(]([^（()）]{2,80})[）)]");
    private static final Pattern SAID = Pattern.compile(
            "^(?:以下|下文|以下统)?(?:简称|统称|下称|又称|又名|亦称|原名|英文名|英文简称)(?:为|作)?[:：]?\\s*[“\"‘]?([^”\"’]+)[”\"’]?$");
    private static final Pattern CALLED = Pattern.compile("[，,](?:又称|又名|也称|亦称|也叫)(?:为|作)?[“\"]?");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9 .&'’-]*");

    private Definitions() {}

    /** Other names with the mention they name. */
    static Map<String, Mention> in(Document document, List<Mention> mentions) {
        var defined = new LinkedHashMap<String, Mention>();
        var byStart = new HashMap<Integer, Mention>();
        mentions.forEach(m -> byStart.putIfAbsent(m.span().start(), m));
        for (var m : mentions) {
            if (!named(m.type())) {
                continue;
            }
            called(document.text(), m, byStart).ifPresent(o -> defined.putIfAbsent(o.surface(), m));
            var bracket = BRACKET.matcher(document.text())
                    .region(m.span().end(), document.text().length());
            if (bracket.lookingAt()) {
                for (var part : parts(bracket.group(1))) {
                    other(part, m.surface()).ifPresent(o -> defined.putIfAbsent(o, m));
                }
            }
        }
        return defined;
    }

    /** 某中心，又称某某中心: another name found right behind the word that announces it. */
    private static Optional<Mention> called(String text, Mention m, Map<Integer, Mention> byStart) {
        var said = CALLED.matcher(text).region(m.span().end(), text.length());
        return !said.lookingAt()
                ? Optional.empty()
                : Optional.ofNullable(byStart.get(said.end()))
                        .filter(o -> o.type() == m.type() && o.key().isEmpty());
    }

    private static boolean named(EntityType type) {
        return type != EntityType.PLACE && type != EntityType.TECHNOLOGY_FIELD && type != EntityType.PERSON;
    }

    private static List<String> parts(String inside) {
        var parts = new ArrayList<String>();
        for (var part : inside.split("[，,;；、]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static Optional<String> other(String part, String name) {
        var said = SAID.matcher(part);
        if (said.matches()) {
            return Optional.of(said.group(1)).filter(s -> s.length() > 1);
        }
        boolean latin = LATIN.matcher(part).matches() && !LATIN.matcher(name).matches();
        return latin || part.length() > 1 && part.length() < name.length() && abbreviates(part, name)
                ? Optional.of(part)
                : Optional.empty();
    }

    /** Whether a short form's characters stand in the name in this order. */
    static boolean abbreviates(String part, String name) {
        int at = 0;
        for (char c : part.toCharArray()) {
            at = name.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** What follows the larger organisation in a unit's name: X大学Y学院 is Y学院 further on. */
    static Map<String, Mention> units(List<Mention> mentions) {
        var units = new LinkedHashMap<String, Mention>();
        var byStart = new LinkedHashMap<Integer, Span>();
        mentions.stream()
                .filter(m -> m.rule().equals(Nesting.PARENT))
                .forEach(m -> byStart.put(m.span().start(), m.span()));
        for (var m : mentions) {
            if (byStart.containsKey(m.span().start()) && !m.rule().equals(Nesting.PARENT)) {
                int from = byStart.get(m.span().start()).length();
                if (m.surface().length() - from > 4) {
                    units.putIfAbsent(m.surface().substring(from), m);
                }
            }
        }
        return units;
    }
}
