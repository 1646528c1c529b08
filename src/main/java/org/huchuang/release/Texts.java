package org.huchuang.release;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.store.Archive;
import org.huchuang.store.Text;
import org.huchuang.store.Update;

/** The articles' texts in a private release: a line an article, in the order of their ids. */
final class Texts {
    static final String FILE = "texts.jsonl.gz";
    // a text may hold half of a surrogate pair, which UTF-8 cannot say
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Texts() {}

    /** One line; offsets of quotes count in {@code text}, or in {@code title} where they say so. */
    record Line(String article, String title, String text) {}

    /** How many articles have a text; what was written is read back and compared. */
    static long write(Path folder, Archive archive) throws IOException {
        var file = folder.resolve(FILE);
        long count = 0;
        try (var out = ReleaseFolder.create(file)) {
            for (var held : archive.articles().values()) {
                var text = archive.text(held);
                if (text.isPresent()) {
                    out.write(JSON.writeValueAsBytes(line(held, text.get())));
                    out.write('\n');
                    count++;
                }
            }
        }
        if (count == 0) {
            throw new HuchuangException(
                    Code.USAGE,
                    "存档中没有原文，无法制作 private 发布 the archive has no texts for a private release; load the articles");
        }
        compare(file, archive);
        return count;
    }

    private static Line line(Archive.Held held, Text text) {
        return new Line(held.article(), text.title(), text.body());
    }

    private static void compare(Path file, Archive archive) throws IOException {
        try (var lines = open(file)) {
            for (var held : archive.articles().values()) {
                var text = archive.text(held);
                if (text.isPresent()) {
                    var line = lines.readLine();
                    if (line == null || !JSON.readValue(line, Line.class).equals(line(held, text.get()))) {
                        throw wrong(held.article());
                    }
                }
            }
            if (lines.readLine() != null) {
                throw wrong("");
            }
        }
    }

    private static HuchuangException wrong(String where) {
        return new HuchuangException(Code.RELEASE, FILE + " does not hold what it should " + where);
    }

    /** Stores the texts of a release; their names by article, none for a public one. */
    static Map<String, String> read(Path release, Update to) throws IOException {
        var names = new HashMap<String, String>();
        var file = release.resolve(FILE);
        if (Files.exists(file)) {
            try (var lines = open(file)) {
                for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                    var line = JSON.readValue(text, Line.class);
                    names.put(line.article(), to.text(new Text(line.title(), line.text())));
                }
            }
        }
        return names;
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII));
    }
}
