package org.huchuang.server.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huchuang.resource.Resources;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern USED = Pattern.compile("\\bm\\('([^']+)'");

    private final Messages messages = new Messages();

    @Test
    void saysTheSameInBothLanguages() {
        assertEquals(new TreeSet<>(messages.keys(Language.ZH)), new TreeSet<>(messages.keys(Language.EN)));
    }

    @Test
    void hasEveryMessageThatAPageUsesAndNoOther() {
        var used = new TreeSet<String>();
        for (var template : Resources.list("templates", "")) {
            USED.matcher(Resources.text(template)).results().forEach(m -> used.add(m.group(1)));
        }
        assertEquals(used, new TreeSet<>(messages.keys(Language.ZH)));
    }

    @Test
    void keepsItsLinesSorted() {
        for (var language : Language.values()) {
            var lines = Resources.text("messages/" + language.code() + ".properties")
                    .lines()
                    .map(l -> l.replaceFirst("=.*", ""))
                    .toList();
            assertEquals(lines.stream().sorted().toList(), new ArrayList<>(lines));
        }
    }

    @Test
    void fillsSlotsAndKnowsOneFromMany() {
        assertFalse(messages.text(Language.EN, "site.name", List.of()).isEmpty());
    }
}
