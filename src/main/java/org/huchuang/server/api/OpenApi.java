package org.huchuang.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Parameter;
import org.huchuang.queries.Question;
import org.huchuang.resource.Resources;

/** The OpenAPI 3.1 description of everything a program can ask: the fixed operations, and one for each question. */
final class OpenApi {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern LETTER = Pattern.compile("-(.)");
    private static final String SCHEMAS = "#/components/schemas/";

    private final Catalogue catalogue;
    private final String fixed = Resources.text("api/operations.yaml");

    OpenApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The document.
     *
     * @param root path that all paths are below, ending in a slash
     * @param examples by the names that stand in double braces
     */
    ObjectNode document(String root, Map<String, String> examples) {
        var document = fixed(examples);
        document.putArray("servers")
                .addObject()
                .put("url", root.length() > 1 ? root.substring(0, root.length() - 1) : root);
        var themes = catalogue.byTheme().keySet().stream()
                .collect(Collectors.toMap(
                        t -> t.key(), t -> t.label().zh() + " " + t.label().en(), (a, b) -> a, LinkedHashMap::new));
        var tags = document.withArray("tags");
        themes.values().forEach(name -> tags.addObject().put("name", name));
        var paths = document.withObject("/paths");
        for (var q : catalogue.questions()) {
            paths.putObject("/api/q/" + q.id())
                    .set("get", operation(q, themes.get(q.tags().get(0))));
        }
        return document;
    }

    private ObjectNode fixed(Map<String, String> examples) {
        try {
            var document = (ObjectNode) YAML.readTree(fixed);
            new Examples(examples).fill(document);
            return document;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The file api/operations.yaml is broken: " + e.getMessage(), e);
        }
    }

    private static ObjectNode operation(Question q, String theme) {
        var operation = JsonNodeFactory.instance.objectNode();
        operation.put(
                "operationId",
                "ask" + LETTER.matcher("-" + q.id()).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT)));
        operation.putArray("tags").add(theme);
        operation.put("summary", q.question().zh() + " " + q.question().en());
        operation.put(
                "description", q.description().zh() + "\n\n" + q.description().en());
        var parameters = operation.putArray("parameters");
        q.parameters().forEach(p -> parameters.add(parameter(p)));
        parameters.addObject().put("$ref", "#/components/parameters/Limit");
        parameters.addObject().put("$ref", "#/components/parameters/Offset");
        var format = parameters.addObject();
        format.put("name", "format")
                .put("in", "query")
                .put("description", "格式，代替 Accept the format, in place of Accept");
        var formats = format.putObject("schema")
                .put("type", "string")
                .put("default", "json")
                .putArray("enum");
        Format.of(q).forEach(f -> formats.add(f.id()));
        var responses = operation.putObject("responses");
        responses.set("200", answer(q));
        Map.of("304", "Same", "400", "Wrong", "406", "Format", "503", "Slow").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> responses.putObject(e.getKey()).put("$ref", "#/components/responses/" + e.getValue()));
        return operation;
    }

    private static ObjectNode parameter(Parameter p) {
        var parameter = JsonNodeFactory.instance.objectNode();
        parameter.put("name", p.name()).put("in", "query");
        parameter.put(
                "description",
                "%s %s（%s %s）"
                        .formatted(
                                p.label().zh(),
                                p.label().en(),
                                p.type().description().zh(),
                                p.type().description().en()));
        var schema = parameter.putObject("schema");
        switch (p.type()) {
            case IRI -> schema.put("type", "string").put("format", "uri");
            case STRING -> schema.put("type", "string").put("minLength", 1).put("maxLength", 200);
            case INTEGER -> schema.put("type", "integer");
            case DECIMAL -> schema.put("type", "number");
            case DATE -> schema.put("type", "string").put("format", "date");
            case YEAR -> schema.put("type", "string").put("pattern", "^\\d{4}$");
            case ENUM -> {
                var values = schema.put("type", "string").putArray("enum");
                p.values().forEach(values::add);
            }
        }
        p.initial().ifPresent(i -> {
            if (p.type() == Parameter.Type.INTEGER || p.type() == Parameter.Type.DECIMAL) {
                schema.put("default", new BigDecimal(i));
            } else {
                schema.put("default", i);
            }
        });
        return parameter;
    }

    private static ObjectNode answer(Question q) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("description", "结果 answer");
        var headers = answer.putObject("headers");
        Map.of(
                        "ETag", "Tag",
                        "Link", "Links",
                        "X-Huchuang-Generation", "Generation",
                        "X-Huchuang-Parameters", "Parameters",
                        "X-Huchuang-Question", "Question",
                        "X-Total-Count", "Total")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> headers.putObject(e.getKey()).put("$ref", "#/components/headers/" + e.getValue()));
        var content = answer.putObject("content");
        Format.of(q).stream().map(Format::mediaType).distinct().forEach(type -> content.putObject(type)
                .set(
                        "schema",
                        type.equals(Format.JSON.mediaType())
                                ? body(q)
                                : JsonNodeFactory.instance
                                        .objectNode()
                                        .put("type", type.endsWith("json") ? "object" : "string")));
        return answer;
    }

    private static ObjectNode body(Question q) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("type", "object");
        body.putArray("required").add("meta").add("columns").add("rows");
        var properties = body.putObject("properties");
        properties.putObject("meta").put("$ref", SCHEMAS + "Meta");
        properties.putObject("columns").put("type", "array").putObject("items").put("$ref", SCHEMAS + "Column");
        var row = properties.putObject("rows").put("type", "array").putObject("items");
        row.put("$ref", SCHEMAS + "Row");
        var columns = row.putObject("properties");
        q.columns().forEach(c -> columns.putObject(c.name())
                .put("description", c.label().zh() + " " + c.label().en()));
        var required = row.putArray("required");
        q.columns().forEach(c -> required.add(c.name()));
        return body;
    }
}
