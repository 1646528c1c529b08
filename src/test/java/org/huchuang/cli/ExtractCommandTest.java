package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String TEXT = "海滨市科技大会召开\n\n复旦大学校长林小舟表示，学校将与同济大学合作。\n会场外阳光灿烂。\n";

    @TempDir
    Path folder;

    private List<String> run(int exit, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), TEXT);
        var args = new java.util.ArrayList<>(List.of("extract"));
        args.addAll(List.of(options));
        args.add(file.toString());
        var before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertEquals(exit, Main.run(args.toArray(String[]::new)));
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void explainsEachSentenceWithTheRuleBehindEachFact() throws IOException {
        var lines = run(0, "--explain");
        assertTrue(lines.get(0).startsWith("== a "), lines.get(0));
        assertTrue(
                lines.stream().anyMatch(l -> l.matches(" +提及 +University +复旦大学 .*0\\.\\d\\d +authority +0–4")),
                String.join("\n", lines));
        assertTrue(
                lines.stream()
                        .anyMatch(l -> l.matches(" +关系 +holdsPosition +林小舟 → 复旦大学 \\(title 校长\\).*holdsPosition/.*")),
                String.join("\n", lines));
    }

    @Test
    void showsSentencesThatGaveNothing() throws IOException {
        var lines = run(0, "--explain", "--grep", "阳光");
        assertEquals(
                2,
                lines.stream()
                        .filter(l -> l.contains("阳光") || l.contains("（无）"))
                        .count());
        assertFalse(lines.stream().anyMatch(l -> l.contains("复旦")));
    }

    @Test
    void showsOnlyWhatOneRuleRead() throws IOException {
        var lines = run(0, "--explain", "--rule", "holdsPosition");
        assertTrue(lines.stream().anyMatch(l -> l.contains("关系")));
        assertFalse(lines.stream().anyMatch(l -> l.contains("提及")));
    }

    @Test
    void givesProgramsOneObjectForEachSentence() throws IOException {
        for (var line : run(0, "--explain", "--json")) {
            var object = new ObjectMapper().readTree(line);
            assertEquals("a", object.path("doc").asText());
            for (var f : object.path("findings")) {
                assertTrue(f.path("to").asInt() <= object.path("text").asText().length()
                        || !f.path("sort").asText().equals("mention"));
            }
        }
    }

    @Test
    void refusesFiltersWithoutExplaining() throws IOException {
        run(2, "--rule", "holdsPosition");
    }

    @Test
    void countsTwoCellsForAChineseCharacter() {
        assertEquals(9, ExplanationText.width("沪创 AI图"));
    }
}
