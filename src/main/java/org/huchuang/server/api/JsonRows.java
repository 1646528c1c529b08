package org.huchuang.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.huchuang.queries.Parameter;

/** An answer as plain JSON: what it is, its columns, and rows of texts, numbers and identifiers. */
final class JsonRows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonRows() {}

    static void write(Answer answer, OutputStream to) throws IOException {
        try (var out = JSON.createGenerator(to)) {
            out.writeStartObject();
            meta(answer, out);
            out.writeArrayFieldStart("columns");
            for (var head : answer.heads()) {
                out.writePOJO(head);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("rows");
            for (var row : answer.rows()) {
                out.writeStartObject();
                for (var head : answer.heads()) {
                    out.writeFieldName(head.name());
                    if (row.containsKey(head.name())) {
                        value(row.get(head.name()), out);
                    } else {
                        out.writeNull();
                    }
                }
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static void meta(Answer answer, JsonGenerator out) throws IOException {
        var ask = answer.ask();
        out.writeObjectFieldStart("meta");
        out.writeStringField("id", ask.question().id());
        out.writePOJOField("question", ask.question().question());
        out.writeStringField("generation", answer.generation());
        out.writeObjectFieldStart("parameters");
        var effective = ask.effective();
        for (Parameter p : ask.question().parameters()) {
            out.writeStringField(p.name(), effective.get(p.name()));
        }
        out.writeEndObject();
        out.writeNumberField("total", answer.total());
        out.writeNumberField("offset", ask.offset());
        out.writeNumberField("limit", ask.limit());
        out.writeStringField("view", ask.question().view().name().toLowerCase(Locale.ROOT));
        out.writeStringField("url", answer.url());
        out.writeStringField("citation", answer.citation());
        out.writeEndObject();
    }

    private static void value(Node node, JsonGenerator out) throws IOException {
        var number = Cell.number(node);
        if (number.isPresent()) {
            out.writeNumber(number.get());
        } else if (node.isLiteral() && NodeValue.makeNode(node).isBoolean()) {
            out.writeBoolean(NodeValue.makeNode(node).getBoolean());
        } else {
            out.writeString(Cell.text(node));
        }
    }
}
