package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huchuang.ontology.Authority;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of request and answer of the Reconciliation API 0.2, against the running service. */
class ReconcileIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void serveTheFixtureAndTheAuthority() throws Exception {
        served = new Served(home);
        served.publishAuthority();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void describesItselfAsTheSchemaWants() throws Exception {
        var answer = get("reconcile");
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
        sound("manifest", json(answer));
        var manifest = json(answer);
        assertEquals(served.base() + "id/", manifest.path("identifierSpace").asText());
        sound("manifest", manifest);
        var entity = manifest.path("suggest").path("entity");
        var url = entity.path("service_url").asText()
                + entity.path("service_path").asText();
        assertEquals(served.base() + "reconcile/suggest/entity", url);
    }

    @TestFactory
    Stream<DynamicTest> answersEveryValidBatchOfTheSpecification() throws IOException {
        return examples("reconciliation-query-batch", "valid", file -> {
            var batch = Files.readString(file);
            for (var answer : List.of(post("queries", batch), get("reconcile?queries=" + encode(batch)))) {
                var body = json(answer);
                assertEquals(names(JSON.readTree(batch)), names(body));
                sound("reconciliation-result-batch", body);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryInvalidBatchOfTheSpecificationWithASentence() throws IOException {
        return examples(
                "reconciliation-query-batch", "invalid", file -> refused(post("queries", Files.readString(file))));
    }

    @TestFactory
    Stream<DynamicTest> extendsDataForEveryValidQueryOfTheSpecification() throws IOException {
        return examples("data-extension-query", "valid", file -> {
            var body = json(post("extend", Files.readString(file)));
            sound("data-extension-response", body);
            assertEquals(2, body.path("rows").size());
        });
    }

    @TestFactory
    Stream<DynamicTest> theSchemasTellTheSpecificationsExamplesApart() throws IOException {
        var schemas = new SpecSchemas();
        var tests = new ArrayList<DynamicTest>();
        for (var schema : List.of(
                "manifest",
                "reconciliation-query-batch",
                "reconciliation-result-batch",
                "suggest-entities-response",
                "suggest-properties-response",
                "suggest-types-response",
                "data-extension-query",
                "data-extension-response",
                "data-extension-property-proposal")) {
            for (var kind : List.of("valid", "invalid")) {
                for (var file : schemas.examples(schema, kind)) {
                    tests.add(dynamicTest(
                            schema + " " + kind + " " + file.getFileName(),
                            () -> assertEquals(
                                    kind.equals("valid"),
                                    schemas.problems(schema, SpecSchemas.read(file))
                                            .isEmpty())));
                }
            }
        }
        return tests.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"q\":[]}",
                "{\"q\":{\"query\":7}}",
                "{\"q\":{\"query\":\"\"}}",
                "{\"q\":{\"query\":\"x\",\"limit\":0}}",
                "{\"q\":{\"query\":\"x\",\"limit\":\"5\"}}",
                "{\"q\":{\"query\":\"x\",\"type\":{}}}",
                "{\"q\":{\"query\":\"x\",\"type_strict\":\"never\"}}",
                "{\"q\":{\"query\":\"x\",\"properties\":[{\"pid\":\"partOf\"}]}}",
                "{\"q\":{\"query\":\"x\"}} {}"
            })
    void refusesWhatIsNoBatchWithASentence(String batch) throws Exception {
        refused(post("queries", batch));
    }

    @Test
    void refusesWhatElseItCannotUnderstand() throws Exception {
        refused(post("extend", "{\"ids\":[]}"));
        refused(post("extend", "{\"ids\":[1],\"properties\":[]}"));
        refused(post("extend", "{\"ids\":[],\"properties\":[{}]}"));
        refused(post("something", "{}"));
        refused(get("reconcile/suggest/entity"));
        refused(get("reconcile/properties?limit=many"));
        assertEquals(404, get("reconcile/preview?id=fund/none").statusCode());
        assertEquals(404, get("reconcile/nothing").statusCode());
    }

    @Test
    void matchesAFullNameAndAShortOneButNotAPersonByNameAlone() throws Exception {
        var answers = json(post(
                "queries",
                "{\"a\":{\"query\":\"樣例 一號基金\"},\"b\":{\"query\":\"STCSM\",\"type\":\"Institution\"},"
                        + "\"c\":{\"query\":\"张样例\"},\"d\":{\"query\":\"市科委\",\"type\":\"Fund\"},"
                        + "\"e\":{\"query\":\"张样例\",\"properties\":[{\"pid\":\"locatedIn\",\"v\":\"没有\"}]}}"));
        sound("reconciliation-result-batch", answers);
        assertEquals("fund/f1", match(answers.path("a")));
        assertEquals("institution/5crth5kvxsf9", match(answers.path("b")));
        assertEquals("", match(answers.path("c")));
        assertEquals(
                "person/p1", answers.path("c").path("result").path(0).path("id").asText());
        assertEquals("", match(answers.path("d")));
        assertEquals("", match(answers.path("e")));
    }

    @Test
    void findsByPropertiesWithoutAName() throws Exception {
        var answers = json(post(
                "queries",
                "{\"a\":{\"properties\":[{\"pid\":\"documentNumber\",\"v\":\"样科〔2026〕1号\"}]},"
                        + "\"b\":{\"properties\":[{\"pid\":\"operates\",\"v\":{\"id\":\"fund/f1\"}}]},"
                        + "\"c\":{\"properties\":[{\"pid\":\"operates\",\"v\":\"样例一号基金\"}]}}"));
        assertEquals("policy/l1", match(answers.path("a")));
        assertEquals("institution/v1", match(answers.path("b")));
        assertEquals("institution/v1", match(answers.path("c")));
    }

    @Test
    void givesTheValuesOfThings() throws Exception {
        var body = json(post(
                "extend",
                "{\"ids\":[\"institution/v1\",\"fund/f1\",\"fund/none\"],\"properties\":[{\"id\":\"operates\"},"
                        + "{\"id\":\"fundSize\",\"settings\":{\"limit\":\"1\"}}]}"));
        sound("data-extension-response", body);
        assertEquals(
                "{\"id\":\"fund/f1\",\"name\":\"样例一号基金\"}",
                body.at("/rows/institution~1v1/operates/0").toString());
        assertEquals("100亿元", body.at("/rows/fund~1f1/fundSize/0/str").asText());
        assertEquals(0, body.at("/rows/fund~1none/fundSize").size());
    }

    @ParameterizedTest
    @CsvSource({
        "entity, 样例一, suggest-entities-response, fund/f1",
        "entity, ylyhjj, suggest-entities-response, fund/f1",
        "type, 基金, suggest-types-response, Fund",
        "type, comp, suggest-types-response, Company",
        "property, 隶属, suggest-properties-response, partOf",
        "property, size, suggest-properties-response, fundSize"
    })
    void suggestsWhileTyping(String what, String prefix, String schema, String first) throws Exception {
        var body = json(get("reconcile/suggest/" + what + "?prefix=" + encode(prefix)));
        sound(schema, body);
        assertEquals(first, body.path("result").path(0).path("id").asText());
        var rest = json(get("reconcile/suggest/" + what + "?cursor=1&prefix=" + encode(prefix)));
        assertTrue(rest.path("result").path(0).path("id").asText().compareTo(first) != 0);
        var flyout = json(get("reconcile/flyout/" + what + "?id=" + encode(first)));
        assertEquals(first, flyout.path("id").asText());
        assertTrue(flyout.path("html").asText().startsWith("<div>"));
    }

    @Test
    void proposesThePropertiesOfAClass() throws Exception {
        var body = json(get("reconcile/properties?type=Fund&limit=50"));
        sound("data-extension-property-proposal", body);
        var ids = body.path("properties").findValuesAsText("id");
        assertTrue(ids.contains("fundSize") && !ids.contains("birthDate"), ids.toString());
    }

    @Test
    void showsAPreviewThatOthersMayFrameAndLeadsToThePage() throws Exception {
        var preview = get("reconcile/preview?id=fund/f1");
        assertTrue(preview.body().contains("样例一号基金"));
        assertTrue(preview.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .contains("frame-ancestors *"));
        var view = get("reconcile/view?id=fund%2Ff1");
        assertEquals(303, view.statusCode());
        assertEquals("/page/fund/f1", view.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void reconcilesAThousandNamesAtOnce() throws Exception {
        var batch = new LinkedHashMap<String, Map<String, String>>();
        var expected = new LinkedHashMap<String, String>();
        for (var entry : Authority.packed().entries().subList(0, 1000)) {
            var names = entry.names();
            // full names, short ones, and names that are only like one
            int kind = batch.size() % 3;
            var name = kind == 2 ? entry.name() + "筹备组" : names.get(kind * (names.size() - 1));
            expected.put("q" + batch.size(), kind == 2 ? "" : entry.key());
            batch.put("q" + batch.size(), Map.of("query", name));
        }
        long start = System.nanoTime();
        var answer = json(post("queries", JSON.writeValueAsString(batch)));
        double seconds = (System.nanoTime() - start) / 1e9;
        long wrong = expected.entrySet().stream()
                .filter(e -> !match(answer.path(e.getKey())).isEmpty()
                        && !match(answer.path(e.getKey())).endsWith("/" + e.getValue()))
                .count();
        long matched = expected.keySet().stream()
                .filter(q -> !match(answer.path(q)).isEmpty())
                .count();
        System.out.printf("1,000 names reconciled in %.2f s: %d matched, %d wrongly%n", seconds, matched, wrong);
        assertEquals(0, wrong);
        assertTrue(matched > 600, matched + " matched");
    }

    private interface Check {
        void on(Path file) throws Exception;
    }

    private static Stream<DynamicTest> examples(String schema, String kind, Check check) throws IOException {
        var files = new SpecSchemas().examples(schema, kind);
        assertFalse(files.isEmpty(), schema);
        return files.stream().map(f -> dynamicTest(f.getFileName().toString(), () -> check.on(f)));
    }

    private static void sound(String schema, JsonNode body) {
        var problems = new SpecSchemas().problems(schema, body);
        assertTrue(problems.isEmpty(), problems + " in " + body);
    }

    private static void refused(HttpResponse<String> answer) throws IOException {
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(JSON.readTree(answer.body()).path("message").asText().length() > 10, answer.body());
    }

    private static String match(JsonNode answer) {
        var first = answer.path("result").path(0);
        return first.path("match").asBoolean() ? first.path("id").asText() : "";
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> post(String field, String body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(served.base() + "reconcile"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(field + "=" + encode(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(served.base() + path)).build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
