package org.huchuang.server.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern USED = Pattern.compile("\\bm\\('([^']+)'");
    private static final Pattern SLOT = Pattern.compile("\\{\\d");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** What is called the same everywhere: formats, products, samples of requests. */
    private static final Set<String> NAMES = Set.of(
            "Accept",
            "Atom",
            "CSV",
            "GEXF",
            "GraphML",
            "OpenAPI",
            "OpenRefine",
            "PNG",
            "SHA",
            "SPARQL",
            "SVG",
            "VoID",
            "hc",
            "JSON",
            "Turtle",
            "RDF",
            "XML",
            "LD");

    private final Messages messages = new Messages();

    @Test
    void saysTheSameInBothLanguages() {
        assertEquals(new TreeSet<>(messages.keys(Language.ZH)), new TreeSet<>(messages.keys(Language.EN)));
        for (var key : messages.keys(Language.ZH)) {
            assertEquals(slots(Language.ZH, key), slots(Language.EN, key), key);
        }
    }

    @Test
    void isChineseInOneFileAndNotInTheOther() {
        for (var key : messages.keys(Language.EN)) {
            assertTrue(!HAN.matcher(text(Language.EN, key)).find(), key);
            assertTrue(
                    HAN.matcher(text(Language.ZH, key)).find() || key.equals("comma"),
                    key + " " + text(Language.ZH, key));
        }
    }

    @Test
    void hasEveryMessageThatAPageUsesAndNoOther() {
        var unused = new TreeSet<>(messages.keys(Language.ZH));
        for (var template : templates()) {
            USED.matcher(Resources.text(template))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(key -> {
                        // a key ending with - is completed by the page
                        var meant = messages.keys(Language.ZH).stream()
                                .filter(k -> k.equals(key) || key.endsWith("-") && k.startsWith(key))
                                .toList();
                        assertTrue(!meant.isEmpty(), template + " " + key);
                        meant.forEach(unused::remove);
                    });
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void leavesNoWordInATemplate() {
        var words = new ArrayList<String>();
        for (var template : templates()) {
            var text = Resources.text(template)
                    .replaceAll("(?s)<pre class=\"hc-code\">curl.*?</pre>|<code>[^<]*</code>", "")
                    .replaceAll("\\$\\{[^}]*}", "")
                    .replaceAll("</?[#@](?:[^>\"]|\"[^\"]*\"|\\?size > )*>", "")
                    .replaceAll("(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"", "> $1 <")
                    .replaceAll("(?s)<[^>]*>", " ");
            Pattern.compile("\\p{L}{2,}")
                    .matcher(text)
                    .results()
                    .map(m -> m.group())
                    .filter(w -> !NAMES.contains(w))
                    .forEach(w -> words.add(template + ": " + w));
        }
        assertEquals(List.of(), words);
    }

    @Test
    void leavesNoChineseInAScriptWithoutItsEnglish() {
        var alone = new ArrayList<String>();
        Stream.of("assets", "assets/explore")
                .flatMap(f -> Resources.list(f, ".js").stream())
                .forEach(script -> Resources.text(script)
                        .lines()
                        .map(l -> l.replaceAll("//.*", ""))
                        .filter(l -> HAN.matcher(l).find() && !l.contains("say("))
                        .forEach(l -> alone.add(script + ": " + l.strip())));
        assertEquals(List.of(), alone);
    }

    @Test
    void keepsItsLinesSorted() {
        for (var language : Language.values()) {
            var keys = Resources.text("messages/" + language.code() + ".properties")
                    .lines()
                    .map(l -> l.replaceFirst("=.*", ""))
                    .toList();
            assertEquals(keys.stream().sorted().toList(), keys);
        }
    }

    @Test
    void fillsSlotsAndTellsOneFromMany() {
        assertEquals("1 article", messages.text(Language.EN, "articles", List.of("1")));
        assertEquals("20 articles", messages.text(Language.EN, "articles", List.of("20")));
        assertEquals("20 篇文章", messages.text(Language.ZH, "articles", List.of("20")));
        assertEquals(
                "${x} 个",
                messages.text(Language.ZH, "search.found", List.of("${x}")).replace("找到 ", ""));
        assertThrows(HuchuangException.class, () -> messages.text(Language.ZH, "no.such.message", List.of()));
    }

    private static List<String> templates() {
        return Resources.list("templates", "").stream()
                // the ontology's own terms, and what is no page
                .filter(t -> !t.endsWith("ontology.ftlh") && !t.endsWith("feed.ftlx"))
                .toList();
    }

    private String text(Language language, String key) {
        return messages.text(language, key, List.of("", "", ""));
    }

    private Set<String> slots(Language language, String key) {
        var line = Resources.text("messages/" + language.code() + ".properties")
                .lines()
                .filter(l -> l.startsWith(key + "="))
                .findFirst()
                .orElseThrow();
        var slots = new TreeSet<String>();
        SLOT.matcher(line).results().forEach(m -> slots.add(m.group()));
        return slots;
    }
}
