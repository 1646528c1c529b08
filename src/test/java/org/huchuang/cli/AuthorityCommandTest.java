package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityCommandTest {
    private static final Path FOLDER = Path.of("ontology/authority");

    @TempDir
    Path folder;

    @Test
    void findsNamesAndSaysWhenNothingIsSure() throws IOException {
        var answers = run(0, "find", "--json", "市科委", "上海大学生", "STCSM").stream()
                .map(AuthorityCommandTest::json)
                .toList();
        assertEquals(3, answers.size());
        assertEquals("上海市科学技术委员会", answers.get(0).path("label").asText());
        assertEquals("GovernmentBody", answers.get(0).path("kind").asText());
        assertTrue(answers.get(1).path("key").isNull());
        assertEquals(answers.get(0).path("key"), answers.get(2).path("key"));
        assertEquals(
                List.of("name", "key", "label", "kind", "score", "matched"),
                Stream.iterate(answers.get(0).fieldNames(), it -> it)
                        .limit(6)
                        .map(Iterator::next)
                        .toList());
    }

    @Test
    void readsNamesFromStandardInput() throws IOException {
        var before = System.in;
        System.setIn(new ByteArrayInputStream("复旦大学\n\n同济大学\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(2, run(0, "find", "-").size());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void showsARowWithWhatBelongsToIt() throws IOException {
        var key = json(run(0, "find", "--json", "复旦大学").get(0)).path("key").asText();
        var lines = run(0, "show", key);
        assertTrue(lines.contains("name\t复旦大学"));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("part\t") && l.endsWith(" 复旦大学上海医学院")));
        run(4, "show", "000000000000");
    }

    @Test
    void checksAFolderAndSaysWhatIsWrong() throws IOException {
        run(0, "check");
        var copy = copy();
        var file = copy.resolve("awards.tsv");
        Files.writeString(file, Files.readString(file).replace("iF设计奖", "iF设计奖项"));
        var problems = run(3, "check", copy.toString());
        assertTrue(problems.stream().anyMatch(p -> p.contains("iF设计奖项 must have the key")), problems.toString());
    }

    @Test
    void comparesTwoStates() throws IOException {
        var copy = copy();
        assertEquals(List.of(), run(0, "diff", FOLDER.toString(), copy.toString()));
        var file = copy.resolve("awards.tsv");
        Files.writeString(file, Files.readString(file).replace("iF Design Award", "iF Award"));
        var lines = run(3, "diff", FOLDER.toString(), copy.toString());
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).startsWith("changed\t"));
        assertTrue(lines.get(0).endsWith("\tiF设计奖\tenglish\tiF Design Award\tiF Award"), lines.get(0));
    }

    @Test
    void matchesTheRegistryByNamesAndNotByAcronyms() throws IOException {
        var dump = Files.writeString(
                folder.resolve("ror.json"),
                "[" + record("aaa", "Shanghai", "Tongji University", "同济大学", "TJU") + ","
                        + record("bbb", "Shanghai", "Cloud Sail University", "云帆大学", "SJTU") + ","
                        + record("ccc", "Shanghai", "Siemens (Shanghai, China)", "", "") + "]");
        var lines = run(0, "import-ror", dump.toString());
        assertEquals(
                List.of("ror", "acronym"),
                lines.stream().skip(1).map(l -> l.split("\t")[2]).toList());
        assertTrue(lines.get(1).contains("\t同济大学\t"));
        run(
                4,
                "import-ror",
                Files.writeString(folder.resolve("x.json"), "[{\"a\": 1}]").toString());
        run(4, "import-ror", folder.resolve("missing.json").toString());
    }

    @Test
    void keepsConfusableThingsApartInTheGraph() throws IOException {
        var home = folder.resolve("home").toString();
        var article = Files.writeString(folder.resolve("a.json"), """
                [{"文章标识符aid": "1", "标题title": "张江科学城与张江高科签约", "链接url": "https://example.org/1", "时间time": "2026/2/5",
                 "公众号名称": "试点日报", "finalContent": "张江镇、张江科学城和张江高科共建园区。浦东新区政府支持浦东新区发展。                复旦微电子与复旦大学合作，瑞金医院与上海交大医学院合作。临港集团服务临港新片区，临港新片区管委会出席。"}]""");
        assertEquals(0, Main.run("load", "--home", home, article.toString()));
        assertEquals(List.of(), run(0, "check", "--graph", "--home", home));
    }

    @Test
    void suggestsRowsForWhatTheAuthorityDoesNotKnow() throws IOException {
        var home = folder.resolve("home").toString();
        var article = Files.writeString(folder.resolve("a.json"), """
                [{"文章标识符aid": "1", "标题title": "云帆星河芯片研究院揭牌", "链接url": "https://example.org/1", "时间time": "2026/2/5",
                 "公众号名称": "试点日报", "finalContent": "复旦大学与云帆星河芯片研究院签约。云帆星河芯片研究院落户张江。2019年浦江创新论坛召开。"}]""");
        assertEquals(0, Main.run("load", "--home", home, article.toString()));
        var lines = run(0, "suggest", "--home", home);
        assertTrue(lines.stream().anyMatch(l -> l.contains("\t云帆星河芯片研究院\t")), lines.toString());
        assertTrue(lines.stream().noneMatch(l -> l.contains("\t复旦大学\t")));
        assertTrue(lines.get(lines.size() - 2).endsWith("an edition of 57wnjwm1376r 浦江创新论坛"), lines.toString());
        assertEquals(List.of(), run(0, "diff", "--home", home));
    }

    private static String record(String id, String city, String english, String chinese, String acronym) {
        return """
                {"id": "https://ror.org/%s", "locations": [{"geonames_details": {"name": "%s", "country_name": "China"}}],
                 "names": [{"value": "%s", "lang": "en", "types": ["label", "ror_display"]},
                           {"value": "%s", "lang": "zh", "types": ["label"]},
                           {"value": "%s", "lang": null, "types": ["acronym"]}]}""".formatted(id, city, english, chinese, acronym);
    }

    private Path copy() throws IOException {
        var copy = folder.resolve("copy");
        FileUtils.copyDirectory(FOLDER.toFile(), copy.toFile());
        return copy;
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> run(int exit, String... words) throws IOException {
        var arguments = new ArrayList<>(List.of("authority"));
        arguments.addAll(List.of(words));
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertEquals(exit, Main.run(arguments.toArray(String[]::new)));
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
