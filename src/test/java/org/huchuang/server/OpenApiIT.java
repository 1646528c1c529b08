package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.huchuang.queries.Catalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description is valid, and every operation in it does what it says. */
class OpenApiIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path home;

    private static Served served;
    private static JsonNode document;

    @BeforeAll
    static void describe() throws Exception {
        served = new Served(home);
        document = JSON.readTree(send(HttpRequest.newBuilder(URI.create(served.base() + "api/openapi.json"))
                        .build())
                .body());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void isValidOpenApi31() {
        assertEquals("3.1.0", document.path("openapi").asText());
        var options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(document.toString(), List.of(), options);
        assertEquals(List.of(), parsed.getMessages());
        assertEquals(
                document.path("paths").size(), parsed.getOpenAPI().getPaths().size());
    }

    @Test
    void hasOneOperationForEachQuestionEachWithItsOwnName() {
        for (var q : Catalogue.research().questions()) {
            var operation = document.path("paths").path("/api/q/" + q.id()).path("get");
            assertTrue(operation.path("summary").asText().contains(q.question().zh()), q.id());
            assertEquals(q.parameters().size() + 3, operation.path("parameters").size(), q.id());
        }
        var names = new HashSet<String>();
        operations()
                .forEach(o ->
                        assertTrue(names.add(o.definition().path("operationId").asText()), o.path()));
    }

    @Test
    void everySchemaIsOne() {
        var meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
        var schemas = document.findValues("schema");
        assertTrue(schemas.size() > 100);
        schemas.forEach(s -> assertEquals(0, meta.validate(s).size(), s.toString()));
        document.path("components")
                .path("schemas")
                .forEach(s -> assertEquals(0, meta.validate(s).size()));
    }

    @Test
    void everyOperationAnswersWhatItsSchemaSays() throws Exception {
        for (var operation : operations()) {
            var answer = send(operation.request());
            var said = operation.definition().path("responses").path(String.valueOf(answer.statusCode()));
            assertTrue(
                    answer.statusCode() < 400 && !said.isMissingNode(),
                    operation.path() + " answered " + answer.statusCode() + " " + answer.body());
            var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
            var schema = resolved(said).path("content").path(type).path("schema");
            if (type.equals("application/json")) {
                assertTrue(!schema.isMissingNode(), operation.path() + " does not tell of " + type);
                assertEquals(List.of(), problems(schema, JSON.readTree(answer.body())), operation.path());
            }
        }
    }

    @Test
    void aWrongAnswerWouldBeNoticed() throws Exception {
        var schema = document.path("paths")
                .path("/api/q/funds")
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        assertTrue(!problems(schema, JSON.readTree("{\"meta\":{},\"columns\":[],\"rows\":[{}]}"))
                .isEmpty());
    }

    private static List<String> problems(JsonNode schema, JsonNode body) {
        var whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole).validate(body).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                all.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
            }
        }
        return all;
    }

    private record Operation(String path, String method, JsonNode definition) {
        HttpRequest request() {
            var address = path;
            var query = new ArrayList<String>();
            for (var one : definition.path("parameters")) {
                var p = resolved(one);
                var example = p.path("example").asText();
                if (p.path("in").asText().equals("path")) {
                    address = address.replace("{" + p.path("name").asText() + "}", example);
                } else if (!example.isEmpty()) {
                    query.add(p.path("name").asText() + "=" + encoded(example));
                }
                assertTrue(!p.path("required").asBoolean() || !example.isEmpty(), path + " lacks an example");
            }
            var uri = served.base() + address.substring(1) + "?" + String.join("&", query);
            var request = HttpRequest.newBuilder(URI.create(uri)).header("Accept", accept());
            if (method.equals("post")) {
                var body = definition
                        .path("requestBody")
                        .path("content")
                        .properties()
                        .iterator()
                        .next();
                var example = body.getValue().path("example");
                var form = body.getKey().endsWith("urlencoded");
                request.header("Content-Type", body.getKey());
                request.POST(BodyPublishers.ofString(
                        form ? "queries=" + encoded(example.path("queries").asText()) : example.toString()));
            }
            return request.build();
        }

        private String accept() {
            var content = resolved(definition.path("responses").path("200")).path("content");
            return content.isEmpty() ? "*/*" : content.fieldNames().next();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
