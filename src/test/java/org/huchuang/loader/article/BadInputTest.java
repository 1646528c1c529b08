package org.huchuang.loader.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.huchuang.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    @TempDir
    Path folder;

    private static String article(String id, String... more) {
        return "{\"文章标识符aid\":\"" + id + "\",\"标题title\":\"开工\",\"finalContent\":\"今天开工。\"" + String.join("", more)
                + "}";
    }

    @Test
    void deliversWhatStandsBeforeTheBreakAndSaysWhereItIs() {
        var reading =
                Reading.of(folder, "a.json", "[" + article("1") + ",\n" + article("2") + ",\n{\"文章标识符aid\": \"3\", 标题");
        assertEquals(List.of("1", "2"), reading.ids());
        assertEquals(Code.BROKEN_SYNTAX, reading.rejection().reason());
        assertTrue(
                reading.rejection().detail().matches(".*line 3, column \\d+"),
                reading.rejection().detail());
    }

    @Test
    void goesOnAfterABadLineOfJsonLines() {
        var reading = Reading.of(folder, "a.jsonl", article("1") + "\n{\"文章标识符aid\": oops}\n" + article("3") + "\n");
        assertEquals(List.of("1", "3"), reading.ids());
        assertEquals("a.jsonl:2", reading.rejection().place());
        assertEquals(Code.BROKEN_SYNTAX, reading.rejection().reason());
    }

    @Test
    void rejectsOnlyTheArticleWhoseFieldIsWrong() {
        var reading = Reading.of(
                folder,
                "a.json",
                "[" + article("1", ",\"时间time\":\"2025/2/30\"") + "," + article("2", ",\"链接url\":\"ftp://example.org\"")
                        + "," + article("") + ",{\"文章标识符aid\":\"4\",\"finalContent\":\"无题。\"}," + article("5")
                        + ", 7]");
        assertEquals(List.of("5"), reading.ids());
        assertEquals(
                List.of(Code.BAD_FIELD, Code.BAD_FIELD, Code.MISSING_FIELD, Code.MISSING_FIELD, Code.BROKEN_SYNTAX),
                reading.rejections().stream().map(Rejection::reason).toList());
        assertEquals(
                List.of("a.json#1", "a.json#2", "a.json#3", "a.json#4", "a.json#6"),
                reading.rejections().stream().map(Rejection::place).toList());
    }

    @Test
    void rejectsAnEmptyFileAndAnEmptyArray() {
        assertEquals(
                Code.EMPTY_FILE, Reading.of(folder, "a.txt", "").rejection().reason());
        assertEquals(
                Code.EMPTY_FILE,
                Reading.of(folder, "b.txt", " \n\n").rejection().reason());
        assertEquals(
                Code.EMPTY_FILE, Reading.of(folder, "c.json", "[]").rejection().reason());
    }

    @Test
    void rejectsPicturesAndNoise() {
        var noise = new byte[4096];
        new Random(7).nextBytes(noise);
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertEquals(
                Code.UNKNOWN_FORMAT,
                Reading.of(folder, "p.json", png).rejection().reason());
        assertEquals(
                Code.UNKNOWN_FORMAT,
                Reading.of(folder, "n.txt", noise).rejection().reason());
        assertEquals(
                Code.UNKNOWN_FORMAT,
                Reading.of(folder, "l.txt", "caf\u00e9 d\u00e9j\u00e0".getBytes(StandardCharsets.ISO_8859_1))
                        .rejection()
                        .reason());
    }

    @Test
    void rejectsWhatIsNoFile() {
        assertEquals(Code.UNREADABLE, Reading.of(folder).rejection().reason());
        assertEquals(
                Code.UNREADABLE,
                Reading.of(folder.resolve("none.txt")).rejection().reason());
    }

    @Test
    void rejectsAFileWithoutReadRights() throws IOException {
        var file = Files.writeString(folder.resolve("locked.txt"), "今天开工。");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "run as a user who may read everything");
        assertEquals(Code.UNREADABLE, Reading.of(file).rejection().reason());
    }

    @Test
    void rejectsALineOfFiftyMegabytesAsTextAndAsJson() throws IOException {
        var filler = new byte[50 << 20];
        Arrays.fill(filler, (byte) 'a');
        assertEquals(
                Code.TOO_LARGE,
                Reading.of(folder, "long.txt", filler).rejection().reason());
        var json = folder.resolve("long.json");
        try (var out = Files.newOutputStream(json)) {
            out.write(("[" + article("1") + ",{\"文章标识符aid\":\"2\",\"标题title\":\"长\",\"finalContent\":\"")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(filler);
            out.write(("\"}," + article("3") + "]").getBytes(StandardCharsets.UTF_8));
        }
        var reading = Reading.of(json);
        assertEquals(List.of("1", "3"), reading.ids());
        assertEquals(Code.TOO_LARGE, reading.rejection().reason());
        assertEquals("2", reading.rejection().id());
    }

    @Test
    void takesDigitsInANameThatAreNoDayForNothing() {
        assertTrue(Reading.of(folder, "plan-20251939.txt", "水渠通了\n\n通水仪式昨天举行。\n")
                .article()
                .date()
                .isEmpty());
    }

    @Test
    void readsThousandsOfEmptyLinesAndMarksWithoutLosingItsWay() {
        var text = "\n".repeat(30_000) + "今天开工。↓分享" + "↓分享".repeat(10_000) + "\n" + "一".repeat(500_000) + "\n";
        assertEquals("blank", Reading.of(folder, "blank.txt", text).article().id());
    }

    @Test
    void neverLetsARawMessageRunOverSeveralLines() {
        var reading = Reading.of(folder, "a.json", "[{\"文章标识符aid\":\n\n]");
        assertTrue(reading.rejection().detail().lines().count() == 1);
    }
}
