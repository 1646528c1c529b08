package org.huchuang.loader.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huchuang.Code;
import org.huchuang.loader.knowledge.SourceFormat;

/** Reads a dump of articles in JSON, one after the other: an array of objects, or one object a line. */
final class JsonArticles {
    /** A string beyond this is not even read to its end, so that memory stays bounded. */
    private static final int LONGEST_STRING = 30 * Delivery.LONGEST;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private final SourceFormat format;
    private final Delivery to;
    private final Map<String, String> names = new LinkedHashMap<>();
    private int found;

    private JsonArticles(SourceFormat format, Delivery to) {
        this.format = format;
        this.to = to;
        for (var field : new String[] {"id", "title", "publisher", "date", "url", "text"}) {
            format.field(field).forEach(n -> names.put(n, field));
        }
    }

    static void read(Path file, Charset charset, SourceFormat format, Delivery to) throws IOException {
        var dump = new JsonArticles(format, to);
        try (var in = new BufferedReader(Encoding.reader(file, charset), 1 << 16)) {
            if (dump.oneObjectALine(in)) {
                dump.lines(new LongLines(in, LONGEST_STRING));
            } else {
                dump.stream(in);
            }
        }
        if (dump.found == 0) {
            to.reject(Code.EMPTY_FILE, "没有文章 no article in it");
        }
    }

    /** Whether the file begins with an object that its first line ends. */
    private boolean oneObjectALine(BufferedReader in) throws IOException {
        in.mark(1 << 16);
        char last = ' ';
        boolean object = false;
        for (int i = 0; i < (1 << 16) - 1; i++) {
            int c = in.read();
            if (c < 0 || (c == '\n' || c == '\r') && object) {
                break;
            }
            if (!Character.isWhitespace(c) && c != '\ufeff') {
                if (!object && c != '{') {
                    break;
                }
                object = true;
                last = (char) c;
            }
        }
        in.reset();
        return object && last != '{' && last != ',';
    }

    private void lines(LongLines lines) throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var text = Encoding.withoutMark(line.get());
            var place = to.name() + ":" + lines.number();
            if (lines.wasTooLong()) {
                found++;
                to.reject(to.name(), place, Code.TOO_LARGE, "一行过长 a line longer than any article");
            } else if (!text.isBlank()) {
                line(text, place);
            }
        }
    }

    private void line(String text, String place) throws IOException {
        found++;
        try (var json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                to.reject(to.name(), place, Code.BROKEN_SYNTAX, "不是对象 not an object");
                return;
            }
            var fields = object(json);
            if (json.nextToken() != null) {
                to.reject(to.name(), place, Code.BROKEN_SYNTAX, "对象之后还有内容 more follows after the object");
                return;
            }
            to.accept(fields, place, format);
        } catch (JsonProcessingException e) {
            broken(e, place, ", column " + column(e));
        }
    }

    private void stream(Reader in) throws IOException {
        in.mark(1);
        if (in.read() != '\ufeff') {
            in.reset();
        }
        try (var json = JSON.createParser(in)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    found++;
                    to.accept(object(json), to.name() + "#" + found, format);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    found++;
                    to.reject(to.name(), to.name() + "#" + found, Code.BROKEN_SYNTAX, "不是对象 not an object");
                }
            }
        } catch (JsonProcessingException e) {
            found++;
            var at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            broken(e, to.name() + ":" + at.getLineNr(), ", line " + at.getLineNr() + ", column " + column(e));
        }
    }

    private void broken(JsonProcessingException e, String place, String where) {
        boolean tooLong = e instanceof StreamConstraintsException;
        to.reject(
                to.name(),
                place,
                tooLong ? Code.TOO_LARGE : Code.BROKEN_SYNTAX,
                e.getOriginalMessage().split("\\R")[0] + where);
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }

    /** The known fields of the object that has just begun; nested values are passed over. */
    private Fields object(JsonParser json) throws IOException {
        var fields = new Fields(true);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var field = names.get(json.currentName());
            var value = json.nextToken();
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else if (field != null && value != JsonToken.VALUE_NULL) {
                if (json.getTextLength() > Delivery.LONGEST) {
                    fields.leftOut();
                } else {
                    fields.put(field, json.getText());
                }
            }
        }
        return fields;
    }
}
