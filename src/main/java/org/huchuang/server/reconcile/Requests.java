package org.huchuang.server.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Reads the JSON of requests; {@link Code#QUERY} with a sentence for what the specification does not allow. */
final class Requests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> FIELDS = Set.of("query", "type", "limit", "properties", "type_strict");
    private static final int USUAL = 10;
    private static final int MOST = 100;
    private static final int BATCH = 1000;
    private static final int LONGEST = 400;

    private Requests() {}

    /** A batch: each query under the name that its answer will have. */
    static Map<String, Wanted> queries(String json) {
        var batch = object(read(json), "批次 a batch");
        if (batch.size() > BATCH) {
            throw refuse("a batch holds at most " + BATCH + " queries");
        }
        var wanted = new LinkedHashMap<String, Wanted>();
        batch.properties().forEach(e -> wanted.put(e.getKey(), wanted(e.getKey(), e.getValue())));
        return wanted;
    }

    private static Wanted wanted(String id, JsonNode query) {
        object(query, "query " + id);
        query.fieldNames().forEachRemaining(f -> {
            if (!FIELDS.contains(f)) {
                throw refuse("query " + id + " has a field " + f + ", which there is not");
            }
        });
        var name = text(query.path("query"), id + ".query").strip();
        var properties = new ArrayList<Wanted.Property>();
        array(query.path("properties"), id + ".properties").forEach(p -> properties.add(property(p, id)));
        if (!query.has("query") && properties.isEmpty()) {
            throw refuse("query " + id + " has neither a query nor a property");
        }
        if (name.isEmpty() && properties.isEmpty()) {
            throw refuse("the name in query " + id + " is empty");
        }
        return new Wanted(
                name,
                types(query.path("type"), id),
                strict(query.path("type_strict"), id),
                limit(query, id),
                properties);
    }

    private static Wanted.Property property(JsonNode property, String id) {
        object(property, "a property of query " + id);
        if (!property.has("pid") || !property.has("v")) {
            throw refuse("a property of query " + id + " lacks its pid or its v");
        }
        var values = new ArrayList<String>();
        var v = property.get("v");
        (v.isArray() ? v : List.of(v)).forEach(one -> values.add(value(one, id)));
        return new Wanted.Property(text(property.get("pid"), id + ".pid"), values);
    }

    private static String value(JsonNode value, String id) {
        if (value.isObject() && value.path("id").isTextual()) {
            return value.get("id").asText();
        }
        if (!value.isTextual() && !value.isNumber() && !value.isBoolean()) {
            throw refuse("a value in query " + id + " is neither text, number, truth value nor a thing with its id");
        }
        return value.asText();
    }

    private static List<String> types(JsonNode type, String id) {
        if (type.isTextual()) {
            return List.of(type.asText());
        }
        var types = new ArrayList<String>();
        array(type, id + ".type").forEach(t -> types.add(text(t, id + ".type")));
        return types;
    }

    private static Wanted.Strict strict(JsonNode strict, String id) {
        return switch (text(strict, id + ".type_strict")) {
            case "", "any" -> Wanted.Strict.ANY;
            case "all" -> Wanted.Strict.ALL;
            case "should" -> Wanted.Strict.SHOULD;
            default -> throw refuse("type_strict in query " + id + " is any, should or all");
        };
    }

    private static int limit(JsonNode query, String id) {
        var limit = query.path("limit");
        if (limit.isMissingNode()) {
            return USUAL;
        }
        if (!limit.isNumber() || limit.asDouble() < 1) {
            throw refuse("limit in query " + id + " is a number from 1");
        }
        return (int) Math.min(MOST, limit.asDouble());
    }

    /** What a data extension asks: for these things these properties, so many values each (0 for all). */
    record Extension(List<String> ids, Map<String, Integer> properties) {}

    static Extension extension(String json) {
        var asked = object(read(json), "扩展 a data extension");
        if (!asked.has("ids") || !asked.has("properties")) {
            throw refuse("a data extension names ids and properties");
        }
        var ids = new ArrayList<String>();
        array(asked.get("ids"), "ids").forEach(i -> ids.add(text(i, "ids")));
        var properties = new LinkedHashMap<String, Integer>();
        for (var p : array(asked.get("properties"), "properties")) {
            if (!object(p, "a property").has("id")) {
                throw refuse("a property lacks its id");
            }
            properties.put(text(p.get("id"), "id"), cells(p.path("settings").path("limit")));
        }
        if (ids.size() > BATCH || properties.size() > MOST) {
            throw refuse("a data extension asks " + MOST + " properties of " + BATCH + " things at most");
        }
        return new Extension(ids, properties);
    }

    private static int cells(JsonNode limit) {
        // OpenRefine sends the number of a setting as text
        if (limit.isMissingNode() || limit.isNull() || limit.asText().isBlank()) {
            return 0;
        }
        if (!limit.asText().matches("\\d{1,6}(\\.0)?")) {
            throw refuse("the setting limit is a number from 0");
        }
        return (int) Double.parseDouble(limit.asText());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new HuchuangException(Code.QUERY, "不是 JSON this is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonNode object(JsonNode node, String what) {
        if (!node.isObject()) {
            throw refuse(what + " 应为 JSON 对象 is a JSON object");
        }
        return node;
    }

    private static JsonNode array(JsonNode node, String what) {
        if (!node.isMissingNode() && !node.isArray()) {
            throw refuse(what + " 应为 JSON 数组 is a JSON array");
        }
        return node;
    }

    private static String text(JsonNode node, String what) {
        if (!node.isMissingNode() && !node.isTextual()) {
            throw refuse(what + " 应为文字 is text");
        }
        var text = node.asText("");
        if (text.length() > LONGEST) {
            throw refuse(what + " 过长 is too long: " + LONGEST + " characters at most");
        }
        return text;
    }

    static HuchuangException refuse(String sentence) {
        return new HuchuangException(Code.QUERY, sentence);
    }
}
