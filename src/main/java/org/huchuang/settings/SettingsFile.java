package org.huchuang.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Reads {@code huchuang.yaml}: maps within maps, single values, nothing else. */
final class SettingsFile {
    private SettingsFile() {}

    /**
     * One value of the file.
     *
     * @param place {@code file:line}
     */
    record Entry(String key, String text, String place) {}

    /** All values in file order; {@link Code#CONFIG} with file and line for what is not well formed. */
    static List<Entry> read(Path file) {
        try (var yaml = new YAMLFactory().createParser(Files.readString(file))) {
            return entries(yaml, file.getFileName().toString());
        } catch (JsonProcessingException e) {
            var at = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new HuchuangException(
                    Code.CONFIG,
                    file.getFileName() + at + " 不是合法的 YAML is not YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    e);
        } catch (IOException e) {
            throw new HuchuangException(Code.CONFIG, file + " 无法读取 cannot be read", e);
        }
    }

    private static List<Entry> entries(YAMLParser yaml, String name) throws IOException {
        var entries = new ArrayList<Entry>();
        var levels = new ArrayDeque<String>();
        var key = "";
        for (var token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
            var place = name + ":" + yaml.currentTokenLocation().getLineNr();
            if (token == JsonToken.FIELD_NAME) {
                key = yaml.currentName();
            } else if (token == JsonToken.START_OBJECT) {
                levels.addLast(key);
            } else if (token == JsonToken.END_OBJECT) {
                levels.removeLast();
            } else if (token.isScalarValue() && !levels.isEmpty()) {
                entries.add(new Entry(path(levels, key), token == JsonToken.VALUE_NULL ? "" : yaml.getText(), place));
            } else {
                throw new HuchuangException(
                        Code.CONFIG, place + " 只能是“键: 值” only \"key: value\" can stand here, no lists or bare words");
            }
        }
        return entries;
    }

    private static String path(ArrayDeque<String> levels, String key) {
        var path = new ArrayList<>(levels);
        path.removeFirst(); // the outermost map has no name
        path.add(key);
        return String.join(".", path);
    }
}
