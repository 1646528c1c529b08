package org.huchuang.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.data.CurrentGraph;

/** Examples that can be tried: what stands in double braces becomes a name or identifier of the served generation. */
record Examples(Map<String, String> values) {
    /** The thing that most articles mention, and one stated relation. */
    static Examples of(CurrentGraph graph, Catalogue catalogue, TermNames terms) {
        var values = new TreeMap<String, String>();
        graph.snapshot().names().things().stream().findFirst().ifPresent(t -> {
            values.put("name", t.label());
            values.put("type", t.type().localName());
            values.put("local", t.local());
            values.put("kind", t.local().substring(0, t.local().indexOf('/')));
            values.put("key", t.key());
        });
        catalogue
                .question("evidence-between")
                .map(q -> Answer.of(graph, Ask.of(q, Map.of("limit", new String[] {"1"})), terms))
                .ifPresent(a -> a.rows().forEach(row -> {
                    values.put("subject", row.get("subject").getURI());
                    values.put("relation", row.get("relation").getLocalName());
                    values.put("object", row.get("object").getURI());
                }));
        return new Examples(values);
    }

    /** Fills in the examples of a document; one that nothing is known for stays away. */
    void fill(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var name : new ArrayList<>(object.properties())) {
                var text = filled(name.getValue());
                if (text.contains("{{")) {
                    object.remove(name.getKey());
                } else if (name.getValue().isTextual()) {
                    object.set(name.getKey(), TextNode.valueOf(text));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, TextNode.valueOf(filled(array.get(i))));
                }
            }
        }
        node.forEach(this::fill);
    }

    private String filled(JsonNode value) {
        if (!value.isTextual()) {
            return "";
        }
        var text = value.asText();
        for (var e : values.entrySet()) {
            text = text.replace("{{" + e.getKey() + "}}", e.getValue());
        }
        return text;
    }
}
