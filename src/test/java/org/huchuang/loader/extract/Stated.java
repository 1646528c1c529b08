package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Documents;
import org.huchuang.ontology.EntityType;

/**
 * What a marked text states, for tests: {@code [Person 张三]任[Company 某公司]董事长} names two things, and the facts
 * come back as {@code 张三 holdsPosition 某公司}. A first line before {@code ||} is the title.
 */
final class Stated {
    private static final Pattern MARK = Pattern.compile("\\[(\\w+) ([^]]+)]");

    private final SortedSet<String> facts = new TreeSet<>();
    private final List<Relation> relations;
    private final Document document;

    private Stated(String marked) {
        var parts = marked.split("\\|\\|", 2);
        var title = parts.length == 2 ? parts[0] : "";
        var plainTitle = MARK.matcher(title).replaceAll("$2");
        var body = parts[parts.length - 1];
        var article = new Article(
                "t",
                plainTitle,
                Optional.of("某号"),
                Optional.of(LocalDate.of(2026, 2, 1)),
                Optional.empty(),
                "t.txt",
                "text",
                MARK.matcher(body).replaceAll("$2"));
        document = Documents.of(article);
        relations = RelationFinder.create().find(document, entities(title + "\n" + body, document));
        relations.forEach(r -> facts.add(r.subject().name() + " "
                + r.predicate().localName() + " " + r.object().name()));
    }

    static Stated in(String marked) {
        return new Stated(marked);
    }

    /** Exactly these facts, no other. */
    static void assertStates(String marked, String... expected) {
        assertEquals(new TreeSet<>(List.of(expected)), in(marked).facts, marked);
    }

    /** At least these facts. */
    static void assertSays(String marked, String... expected) {
        var stated = in(marked);
        for (var fact : expected) {
            assertTrue(stated.facts.contains(fact), () -> "misses " + fact + ", has " + stated.facts);
        }
    }

    static void assertSilent(String marked) {
        assertStates(marked);
    }

    String qualifier(Relation.Qualifier qualifier) {
        return relations.get(0).qualifiers().getOrDefault(qualifier, "");
    }

    String words() {
        return document.at(relations.get(0).evidence().words());
    }

    private static List<Entity> entities(String marked, Document document) {
        var found = new LinkedHashMap<String, List<Mention>>();
        var m = MARK.matcher(marked);
        int at = 0;
        while (m.find()) {
            var name = m.group(2);
            var type = EntityType.of(m.group(1));
            at = document.text().indexOf(name, at);
            var span = new Span(at, at + name.length());
            found.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(new Mention(span, name, type, name, Optional.empty(), "test", 1));
            at = span.end();
        }
        var out = new ArrayList<Entity>();
        found.forEach((name, mentions) -> {
            var first = mentions.get(0).span();
            out.add(new Entity(
                    "e" + (out.size() + 1),
                    mentions.get(0).type(),
                    name,
                    List.of(),
                    Optional.empty(),
                    mentions,
                    new Evidence(first, first, "test", 1)));
        });
        return out;
    }
}
