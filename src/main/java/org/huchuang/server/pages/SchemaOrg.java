package org.huchuang.server.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huchuang.server.pages.Answers.Row;
import org.huchuang.server.search.Thing;

/** What search engines read about a thing: the ontology's alignments with schema.org, as JSON-LD. */
final class SchemaOrg {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCHEMA = "https://schema.org/";

    private SchemaOrg() {}

    /** JSON without any character that could end a script element. */
    static String of(Thing thing, List<Row> rows) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@context", "https://schema.org");
        object.put("@id", thing.iri());
        var types = rows.stream()
                .filter(r -> !r.text("term").startsWith(SCHEMA))
                .map(r -> r.text("value").substring(SCHEMA.length()))
                .distinct()
                .toList();
        object.put("@type", types.isEmpty() ? "Thing" : types);
        object.put("name", thing.label());
        if (thing.names().size() > 1) {
            object.put("alternateName", thing.names().subList(1, thing.names().size()));
        }
        var values = new LinkedHashMap<String, List<Object>>();
        rows.stream().filter(r -> r.text("term").startsWith(SCHEMA)).forEach(r -> values.computeIfAbsent(
                        r.text("term").substring(SCHEMA.length()), t -> new ArrayList<>())
                .add(value(r)));
        object.putAll(values);
        try {
            return JSON.writeValueAsString(object)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and maps are JSON.", e);
        }
    }

    private static Object value(Row r) {
        if (!r.isIri("value")) {
            return r.text("value");
        }
        return r.text("valueName").isEmpty()
                ? Map.of("@id", r.text("value"))
                : Map.of("@id", r.text("value"), "name", r.text("valueName"));
    }
}
