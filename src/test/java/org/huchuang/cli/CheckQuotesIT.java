package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.huchuang.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huchuang check} reads every quote in its article where the archive has the article's text. */
class CheckQuotesIT {
    private static final String TEXT = "近日，星河资本宣布投资云帆芯片公司。😀东海大学发起设立云帆基金。";

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void loads() throws IOException {
        home = folder.resolve("home");
        var file = Files.writeString(
                folder.resolve("a.json"),
                "[{\"文章标识符aid\":\"a\",\"标题title\":\"星河资本投资云帆芯片公司\",\"finalContent\":\"" + TEXT + "\"}]");
        assertEquals(0, Main.run("load", "--home", home.toString(), file.toString()));
    }

    @Test
    void findsEveryQuoteAtItsOffsets() throws IOException {
        var report = check(0);
        assertEquals(1, report.at("/quotes/articlesWithText").intValue());
        assertTrue(report.at("/quotes/compared").intValue() > 0, report.toPrettyString());
        assertEquals(0, rows(report));
    }

    @Test
    void callsADamagedQuoteAnError() throws IOException {
        rewrite(graph -> graph.replaceFirst("oa#exact> \"[^\"]+\"", "oa#exact> \"东海大学投资了星河\""));
        var report = check(3);
        assertEquals(1, rows(report));
        assertTrue(report.toString().contains("东海大学投资了星河"));
    }

    @Test
    void callsOffsetsBesideTheQuoteAnError() throws IOException {
        rewrite(graph -> graph.replaceAll("(oa#start> \"|oa#end> \")(\\d)", "$19$2"));
        assertTrue(rows(check(3)) > 0);
    }

    @Test
    void saysWhenThereIsNoTextToCompareWith() throws IOException {
        var store = Store.at(home);
        try (var writer = store.write()) {
            var held = store.archive().articles().get("a");
            var graph = store.archive().read(held.graph());
            var update = writer.update();
            update.put("a", "a.json", held.source(), held.version(), "", graph);
            writer.commit(update, store.archive().base().orElseThrow());
        }
        var report = check(0);
        assertEquals(0, report.at("/quotes/articlesWithText").intValue());
        assertEquals(1, report.at("/quotes/articles").intValue());
        assertTrue(output("check", "--home", home.toString()).contains("no text of the others"));
    }

    /** Puts another graph in the place of the article's, under the same text. */
    private void rewrite(UnaryOperator<String> change) {
        var store = Store.at(home);
        try (var writer = store.write()) {
            var archive = store.archive();
            var held = archive.articles().get("a");
            var graph = new String(archive.read(held.graph()), StandardCharsets.UTF_8);
            var other = change.apply(graph);
            assertTrue(!other.equals(graph), "nothing was damaged");
            var update = writer.update();
            var text = update.text(archive.text(held).orElseThrow());
            update.put("a", "a.json", held.source(), held.version(), "", other.getBytes(StandardCharsets.UTF_8), text);
            writer.commit(update, archive.base().orElseThrow());
            writer.publish();
        }
    }

    private JsonNode check(int exit) throws IOException {
        return new JsonMapper().readTree(output(exit, "check", "--home", home.toString(), "--format", "json"));
    }

    private static int rows(JsonNode report) {
        for (var check : report.get("checks")) {
            if (check.get("id").textValue().equals(QuoteCheck.ID)) {
                assertEquals("error", check.get("severity").textValue());
                return check.get("rows").intValue();
            }
        }
        return -1;
    }

    private static String output(String... args) {
        return output(0, args);
    }

    private static String output(int exit, String... args) {
        var console = System.out;
        var out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            assertEquals(exit, Main.run(args));
        } finally {
            System.setOut(console);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
