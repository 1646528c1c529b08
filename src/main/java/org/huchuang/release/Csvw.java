package org.huchuang.release;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Text;

/** What a CSV file's columns mean, after CSV on the Web (W3C Recommendation, 2015). */
final class Csvw {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Csvw() {}

    static void write(Path file, Question table) throws IOException {
        var about = JSON.createObjectNode();
        about.put("@context", "http://www.w3.org/ns/csvw");
        about.put("url", table.id() + ".csv");
        texts(
                about.putArray("dc:title").addObject(),
                about.withArray("dc:title").addObject(),
                table.question());
        texts(
                about.putArray("dc:description").addObject(),
                about.withArray("dc:description").addObject(),
                table.description());
        var columns = about.putObject("tableSchema").putArray("columns");
        for (var column : table.columns()) {
            var one = columns.addObject();
            one.put("name", column.name());
            one.putObject("titles")
                    .put("und", column.name())
                    .put("zh", column.label().zh())
                    .put("en", column.label().en());
            switch (column.datatype()) {
                case STRING -> one.put("datatype", "string");
                case LIST -> one.put("datatype", "string").put("separator", "|");
                case IRI -> one.put("datatype", "anyURI");
                case INTEGER -> one.put("datatype", "integer");
                case DECIMAL -> one.put("datatype", "decimal");
                case BOOLEAN -> one.put("datatype", "boolean");
            }
        }
        try (var out = ReleaseFolder.create(file)) {
            JSON.writeValue(out, about);
        }
    }

    private static void texts(ObjectNode zh, ObjectNode en, Text text) {
        zh.put("@value", text.zh()).put("@language", "zh");
        en.put("@value", text.en()).put("@language", "en");
    }
}
