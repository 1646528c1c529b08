package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.huchuang.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
    @TempDir
    Path folder;

    @Test
    void secondLoadOfTheSameFilesChangesNothing() throws IOException {
        var file = dump("a.json", article("1", "甲公司落户张江。"), article("2", "乙基金投资甲公司。"));
        var first = load(0, file);
        assertEquals(2, first.path("new").asInt());
        assertTrue(first.path("published").asBoolean());
        var second = load(0, file);
        assertEquals(2, second.path("unchanged").asInt());
        assertFalse(second.path("published").asBoolean());
        assertEquals(first.path("generation"), second.path("generation"));
    }

    @Test
    void tellsChangedAndGoneArticles() throws IOException {
        load(0, dump("a.json", article("1", "甲公司落户张江。"), article("2", "乙基金投资甲公司。")));
        var report = load(0, dump("a.json", article("1", "甲公司迁往临港。")));
        assertEquals(1, report.path("changed").asInt());
        assertEquals(List.of("2"), texts(report.path("goneArticles")));
        assertEquals(List.of("1"), articles());
    }

    @Test
    void keepsWhatAFileHeldWhenItCannotBeReadAnyMore() throws IOException {
        load(0, dump("a.json", article("1", "甲公司落户张江。")));
        var report = load(4, write("a.json", "[{\"文章标识符aid\": \"1\", "));
        assertEquals(1, report.path("rejections").size());
        assertEquals(List.of("1"), articles());
    }

    @Test
    void loadsTheRestBesideBadInput() throws IOException {
        var report = load(
                3,
                write("broken.json", "[{\"文章标识符aid\": "),
                write("empty.txt", ""),
                folder,
                dump("a.json", article("1", "甲公司落户张江。"), article("1", "另一篇文章。"), article("1", "甲公司落户张江。")));
        assertEquals(1, report.path("new").asInt());
        assertEquals(1, report.path("repeated").asInt());
        assertEquals(4, report.path("rejected").asInt(), report.toString());
        assertTrue(report.toString().contains("E-DUPLICATE-ID"));
        assertEquals(List.of("1"), articles());
    }

    @Test
    void saysWhenNothingCouldBeRead() throws IOException {
        load(4, folder.resolve("missing.json"));
        assertEquals(List.of(), articles());
    }

    @Test
    void dryRunShowsThePlanAndChangesNothing() throws IOException {
        var report = load(0, List.of("--dry-run"), dump("a.json", article("1", "甲公司落户张江。")));
        assertEquals(1, report.path("new").asInt());
        assertFalse(Files.exists(home()));
    }

    @Test
    void refusesAnotherBaseThanTheFirst() throws IOException {
        var file = dump("a.json", article("1", "甲公司落户张江。"));
        load(0, List.of("--base", "https://kg.example.org/"), file);
        assertEquals(2, Main.run("load", "--home", home().toString(), "--base", "https://b.org/", file.toString()));
        load(0, file);
        assertEquals(
                "https://kg.example.org/", Store.at(home()).archive().base().orElseThrow());
    }

    @Test
    void orderOfFilesDoesNotMatterAndTheStoreHoldsTheArchive() throws IOException {
        var one = dump("a.json", article("1", "甲公司落户张江。"));
        var two = dump("b.json", article("2", "乙基金投资甲公司2.50亿元。"));
        load(0, one, two);
        var content = Store.at(home()).archive().content();
        var lines = new ArrayList<String>();
        var archive = Store.at(home()).archive();
        archive.articles().values().forEach(h -> new String(archive.read(h.graph()), StandardCharsets.UTF_8)
                .lines()
                .forEach(lines::add));
        archive.foundations().values().forEach(h -> new String(archive.read(h.graph()), StandardCharsets.UTF_8)
                .lines()
                .forEach(lines::add));
        assertEquals(lines.stream().sorted().toList(), exported());
        org.apache.commons.io.file.PathUtils.deleteDirectory(home());
        load(0, two, one);
        assertEquals(content, Store.at(home()).archive().content());
    }

    private List<String> exported() {
        try (var generation = Store.at(home()).current().orElseThrow()) {
            var out = new ByteArrayOutputStream();
            Export.write(generation.dataset(), RDFFormat.NQUADS_UTF8, out);
            // what describes the generation is counted, not archived
            return out.toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.endsWith("/id/graph/void> ."))
                    .sorted()
                    .toList();
        }
    }

    private JsonNode load(int exit, Path... files) throws IOException {
        return load(exit, List.of(), files);
    }

    private JsonNode load(int exit, List<String> options, Path... files) throws IOException {
        var arguments = new ArrayList<>(List.of("load", "--json", "--home", home().toString()));
        arguments.addAll(options);
        List.of(files).forEach(f -> arguments.add(f.toString()));
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertEquals(exit, Main.run(arguments.toArray(String[]::new)));
        } finally {
            System.setOut(before);
        }
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private List<String> articles() {
        return List.copyOf(Store.at(home()).archive().articles().keySet());
    }

    private Path dump(String name, String... articles) throws IOException {
        return write(name, "[" + String.join(",", articles) + "]");
    }

    private static String article(String id, String text) {
        return """
                {"文章标识符aid": "%s", "标题title": "园区动态", "链接url": "https://example.org/%s", "时间time": "2026/2/5",
                 "公众号名称": "试点日报", "finalContent": "%s"}""".formatted(id, id, text);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(n -> texts.add(n.asText()));
        return texts;
    }
}
