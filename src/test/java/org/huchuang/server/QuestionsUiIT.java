package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the list of questions to a filled form, a table, a chart and a file; nothing is wider than a phone. */
class QuestionsUiIT {
    private static final Path SHOTS = Path.of("target", "screenshots");

    @TempDir
    static Path home;

    private static Browser browser;
    private static Served served;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start();
        served = new Served(home);
    }

    @AfterAll
    static void close() {
        if (served != null) {
            served.close();
            browser.close();
        }
    }

    @Test
    void leadsFromTheListToAFilledFormATableAChartAndAFile() throws IOException {
        try (var page = browser.page(1280, 900)) {
            var problems = problems(page);
            page.navigate(served.base() + "questions");
            page.locator("#hc-filter").pressSequentially("to take away");
            page.locator("a:visible[href$='questions/facts-as-graph']").click();
            page.waitForURL("**/questions/facts-as-graph");
            page.locator("#p-thing").pressSequentially("ylyhjj");
            page.waitForSelector(".hc-parameter [role=option]:only-child:has-text('样例一号基金')");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            page.waitForSelector("#p-thing[data-value$='id/fund/f1']");
            assertEquals("样例一号基金", page.inputValue("#p-thing"));
            assertTrue(page.locator(".hc-answer tbody tr").count() > 3);
            assertEquals(
                    "/page/fund/f1",
                    page.locator(".hc-answer a:has-text('样例一号基金')").first().getAttribute("href"));
            page.waitForSelector("#hc-chart[data-drawn] canvas");
            var file = page.waitForDownload(() ->
                    page.locator(".hc-downloads a").getByText("CSV（Excel）").click());
            assertTrue(file.suggestedFilename().startsWith("facts-as-graph-0"), file.suggestedFilename());
            assertTrue(Files.readString(file.path()).contains("样例一号基金"));
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void drawsEveryKindOfAnswerWithoutAProblem() {
        for (var id : List.of(
                "fields-by-attention",
                "zone-profile",
                "facts-by-month",
                "policies-in-force",
                "indicators-by-area",
                "collaborations",
                "facts-as-graph")) {
            try (var page = browser.page(1280, 900)) {
                var problems = problems(page);
                page.navigate(served.base() + "questions/" + id);
                assertDoesNotThrow(() -> page.waitForSelector("#hc-chart[data-drawn] canvas"), id);
                page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("question-" + id + ".png")));
                assertEquals(List.of(), problems, id);
            }
        }
    }

    @Test
    void opensTheQueryThatRanInTheFusekiUi() {
        try (var page = browser.page(1280, 900)) {
            page.navigate(served.base() + "questions/policies-in-force?day=2021-05-01");
            page.locator("a:has-text('在 Fuseki 中打开')").click();
            page.waitForSelector(".yasqe .CodeMirror");
            var text = (String) page.evaluate("document.querySelector('.yasqe .CodeMirror').CodeMirror.getValue()");
            assertTrue(text.contains("2021-05-01"), text);
        }
    }

    @Test
    void describesItsInterfaceAndLetsItBeTried() {
        try (var page = browser.page(1280, 900)) {
            var problems = problems(page);
            page.navigate(served.base() + "api#/questions/listQuestions");
            page.locator(".try-out__btn").click();
            page.locator("button.execute").click();
            page.waitForSelector(".live-responses-table .response-col_status:has-text('200')");
            page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("api-1280.png")));
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void answersAFormThatWasSentWithoutAnyScript() throws Exception {
        var named = get("questions/fund-investments?investor=%E6%A0%B7%E4%BE%8B%E4%B8%80%E5%8F%B7%E5%9F%BA%E9%87%91");
        assertTrue(named.contains("href=\"/page/institution/c1\""), named);
        var vague = get("questions/fund-investments?investor=%E6%A0%B7%E4%BE%8B");
        assertTrue(vague.contains("class=\"hc-choices\""), vague);
        assertTrue(vague.contains("role=\"alert\""), vague);
        var hostile = get("questions/people-by-title?word=%3Cscript%3Ealert(1)%3C/script%3E");
        assertTrue(hostile.contains("&lt;script&gt;alert(1)"), hostile);
        assertTrue(!hostile.contains("<script>alert"), hostile);
        assertTrue(get("questions/fund-investment").contains("questions/fund-investments"));
    }

    @Test
    void fitsAScreenAndAPhone() {
        for (int width : List.of(1280, 390)) {
            for (var path : List.of("api", "questions", "questions/fund-investments", "questions/policies-in-force")) {
                try (var page = browser.page(width, 900)) {
                    page.navigate(served.base() + path);
                    if (path.equals("api")) {
                        page.waitForSelector(".opblock-tag");
                    } else if (!path.equals("questions")) {
                        page.waitForSelector("#hc-chart[data-drawn] canvas");
                    }
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SHOTS.resolve(path.replace('/', '-') + "-" + width + ".png")));
                    var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
                    assertTrue(wide <= width, path + " is " + wide + " pixels wide");
                }
            }
        }
    }

    private static List<String> problems(Page page) {
        var problems = new ArrayList<String>();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                problems.add(m.text());
            }
        });
        page.onPageError(problems::add);
        return problems;
    }

    private static String get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(served.base() + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
