package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionApiIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void serveTheFixture() throws IOException {
        served = new Served(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void listsEveryQuestionWithItsParametersAndAddress() throws Exception {
        var list = json("api/q");
        assertTrue(list.path("questions").size() >= 40);
        var day = find(list.path("questions"), "policies-in-force")
                .path("parameters")
                .path(0);
        assertEquals("date", day.path("type").asText());
        assertEquals("2026-03-01", day.path("default").asText());
        var url = find(list.path("questions"), "funds").path("url").asText();
        assertEquals(200, get(url.substring(served.base().length())).statusCode());
    }

    @Test
    void answersWithWhatIsNeededToCiteAndRepeatIt() throws Exception {
        var fund = served.base() + "id/fund/f1";
        var answer = get("api/q/fund-investments?investor=" + fund);
        var meta = JSON.readTree(answer.body()).path("meta");
        assertEquals("fund-investments", meta.path("id").asText());
        assertEquals(fund, meta.path("parameters").path("investor").asText());
        assertEquals(1, meta.path("total").asInt());
        assertEquals(meta.path("generation").asText(), header(answer, "X-Huchuang-Generation"));
        assertEquals("fund-investments", header(answer, "X-Huchuang-Question"));
        assertTrue(header(answer, "X-Huchuang-Parameters").startsWith("investor=http"));
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        var again = get(meta.path("url").asText().substring(served.base().length()));
        assertEquals(answer.body(), again.body());
        assertTrue(
                meta.path("citation").asText().contains(meta.path("generation").asText()));
        var row = JSON.readTree(answer.body()).path("rows").path(0);
        assertEquals(fund, row.path("investor").asText());
        assertEquals("样例一号基金", row.path("investorName").asText());
    }

    @Test
    void namesTheTermsOfTheOntologyAndKeepsNumbersNumbers() throws Exception {
        var row = json("api/q/facts-by-rule").path("rows").path(0);
        assertTrue(row.path("relation").asText().startsWith("https://w3id.org/huchuang/ontology#"));
        assertFalse(row.path("relationName").asText().isBlank());
        assertTrue(row.path("facts").isInt());
        assertTrue(row.path("confidence").isNumber());
    }

    @Test
    void pagesThroughAnAnswerByItsLinks() throws Exception {
        var first = get("api/q/evidence-between?limit=5");
        int total = Integer.parseInt(header(first, "X-Total-Count"));
        assertTrue(total > 10);
        assertEquals(5, JSON.readTree(first.body()).path("rows").size());
        var second = get(link(first, "next").substring(1));
        assertFalse(first.body().equals(second.body()));
        assertEquals(first.body(), get(link(second, "prev").substring(1)).body());
        var last = get("api/q/evidence-between?limit=5&offset=" + (total - 1));
        assertEquals(1, JSON.readTree(last.body()).path("rows").size());
        assertFalse(header(last, "Link").contains("rel=\"next\""));
    }

    @Test
    void sendsNothingAgainWhileTheAnswerIsTheSame() throws Exception {
        var tag = header(get("api/q/funds"), "ETag");
        assertEquals(304, get("api/q/funds", "If-None-Match", tag).statusCode());
        assertEquals(200, get("api/q/funds?limit=1", "If-None-Match", tag).statusCode());
        assertEquals(200, get("api/q/funds?format=csv", "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/json, 200, application/json",
        "'', */*, 200, application/json",
        "'', text/csv, 200, text/csv",
        "'', 'text/html,*/*;q=0.1', 200, application/json",
        "'', application/sparql-results+json, 200, application/sparql-results+json",
        "'', image/png, 406, application/problem+json",
        "format=csv-excel, application/json, 200, text/csv",
        "format=xlsx, '', 200, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "format=pdf, '', 406, application/problem+json",
        "format=ttl, '', 406, application/problem+json"
    })
    void answersInTheAskedForm(String query, String accept, int status, String type) throws Exception {
        var answer = get("api/q/funds?" + query, "Accept", accept);
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
    }

    @Test
    void writesCsvForProgramsAndForExcel() throws Exception {
        var csv = get("api/q/funds?format=csv").body();
        assertTrue(csv.startsWith("fund,fundName,size,term,manager,managerName\r\n"), csv);
        var excel = bytes("api/q/funds?format=csv-excel");
        assertEquals((byte) 0xEF, excel[0]);
        assertTrue(new String(excel, StandardCharsets.UTF_8).startsWith("\uFEFF基金 fund,"));
        assertTrue(header(get("api/q/funds?format=csv"), "Content-Disposition")
                .startsWith("attachment; filename=\"funds-0"));
    }

    @Test
    void writesAWorkbookWithTheRowsAndTheirSource() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes("api/q/funds?format=xlsx")))) {
            var rows = book.getSheetAt(0);
            assertEquals("基金 fund", rows.getRow(0).getCell(0).getStringCellValue());
            assertEquals("样例一号基金", rows.getRow(1).getCell(1).getStringCellValue());
            assertEquals("出处 source", book.getSheetName(1));
            assertEquals("funds", book.getSheetAt(1).getRow(2).getCell(1).getStringCellValue());
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes("api/q/facts-by-rule?format=xlsx")))) {
            assertTrue(book.getSheetAt(0).getRow(1).getCell(3).getNumericCellValue() > 0);
        }
    }

    @Test
    void givesAGraphAsTurtleAndJsonLd() throws Exception {
        for (var format : new String[] {"ttl", "jsonld"}) {
            var body = get("api/q/facts-as-graph?format=" + format + "&thing=" + served.base() + "id/fund/f1")
                    .body();
            var model = RDFParser.fromString(body, format.equals("ttl") ? Lang.TURTLE : Lang.JSONLD11)
                    .toModel();
            assertTrue(model.containsResource(model.createResource(served.base() + "id/institution/c1")), body);
        }
        assertEquals(200, get("api/q/facts-as-graph", "Accept", "text/turtle").statusCode());
        assertTrue(json("api/q/facts-as-graph").path("rows").size() > 5);
    }

    @ParameterizedTest
    @CsvSource({
        "funds?fund=nothing, 400, fund",
        "funds?fnud=http://x/, 400, did you mean fund?",
        "funds?limit=0, 400, limit",
        "funds?offset=-1, 400, offset",
        "funds?fund=http://x/&fund=http://y/, 400, once",
        "policies-in-force?day=2026-02-30, 400, day",
        "institutions-by-attention?kind=hc:Person, 400, hc:University",
        "fund, 404, did you mean funds?",
        "funds/everything, 404, api/q",
        "funds/options/colour, 400, colour"
    })
    void refusesInOneSentenceThatNamesWhatIsWrong(String path, int status, String about) throws Exception {
        var answer = get("api/q/" + path);
        assertEquals(status, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith("application/problem+json"));
        var problem = JSON.readTree(answer.body());
        assertEquals(status, problem.path("status").asInt());
        assertTrue(problem.path("detail").asText().contains(about), answer.body());
        assertTrue(problem.path("detail").asText().codePoints().anyMatch(c -> c > 0x4e00), answer.body());
    }

    @Test
    void offersTheValuesOfAParameterByNameOrInitials() throws Exception {
        var all = json("api/q/funds/options/fund");
        assertTrue(all.path("options").size() > 1);
        var found = json("api/q/funds/options/fund?q=ylyhjj").path("options");
        assertEquals(served.base() + "id/fund/f1", found.path(0).path("value").asText());
        assertEquals("样例一号基金", found.path(0).path("label").asText());
    }

    private static JsonNode find(JsonNode list, String id) {
        for (var one : list) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError(id);
    }

    private static String link(HttpResponse<String> answer, String relation) {
        for (var link : header(answer, "Link").split(", ")) {
            if (link.endsWith("rel=\"" + relation + "\"")) {
                return link.substring(1, link.indexOf('>'));
            }
        }
        throw new AssertionError(header(answer, "Link"));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonNode json(String path) throws Exception {
        return JSON.readTree(get(path).body());
    }

    private static byte[] bytes(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(served.base() + path)).build();
        return HTTP.send(request, BodyHandlers.ofByteArray()).body();
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(served.base() + path));
        if (headers.length > 0 && !headers[1].isEmpty()) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
