package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a newcomer: the UI lists the dataset, a question returns rows, a click on an IRI opens its page. */
class FusekiUiIT {
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
    void listsTheDatasetWithoutOfferingToWrite() {
        try (var page = browser.page(1280, 900)) {
            page.navigate(served.base());
            page.waitForSelector("text=/huchuang");
            shoot(page, "fuseki-home");
            assertFalse(page.isVisible("button:has-text('add data')"));
            assertTrue(page.isVisible("nav.hc-nav a:has-text('概览')"));
        }
    }

    @Test
    void leadsFromAQuestionToItsRowsAndFromAnIriToItsPage() {
        try (var page = browser.page(1280, 900)) {
            page.navigate(served.base() + "overview");
            page.click("main a:has-text('哪些基金和投资机构投资了谁？')");
            page.waitForURL("**/questions/fund-investments");
            page.click("a:has-text('在 Fuseki 中打开')");
            page.waitForSelector(".yasqe_queryButton");
            page.waitForTimeout(800); // the editor is built a moment after its button
            page.click(".yasqe_queryButton");
            page.waitForSelector(".yasr a.iri");
            shoot(page, "fuseki-query");
            var opened = page.context()
                    .waitForPage(() -> page.locator(".yasr a.iri").first().click());
            opened.waitForSelector("h1");
            shoot(opened, "entity");
            assertEquals("样例一号基金", opened.innerText("h1"));
            assertEquals(served.base() + "page/fund/f1", opened.url());
        }
    }

    @Test
    void fillsTheEditorWithAnExampleAndShowsItsResultsAsAGraph() {
        try (var page = browser.page(1280, 900)) {
            page.navigate(served.base() + "#/dataset/huchuang/query");
            page.waitForSelector(".yasqe_queryButton");
            page.waitForTimeout(800); // the editor is built a moment after its button
            page.click("#hc-examples summary");
            shoot(page, "fuseki-examples");
            page.click("#hc-examples a:has-text('哪些基金和投资机构投资了谁？')");
            assertTrue(page.innerText(".yasqe").contains("investedIn"));
            page.click(".yasqe_queryButton");
            page.waitForSelector(".yasr a.iri");
            page.locator(".hc-as-graph").scrollIntoViewIfNeeded();
            shoot(page, "fuseki-results");
            var graph = page.context().waitForPage(() -> page.click(".hc-as-graph button"));
            graph.waitForSelector("#hx-list button:has-text('样例一号基金')");
            assertTrue(graph.isVisible("#hx-list button:has-text('样例智能')"));
            shoot(graph, "fuseki-as-graph");
        }
    }

    @Test
    void completesTermsByNameAndByLabelAndDeclaresTheirPrefix() {
        try (var page = browser.page(1280, 900)) {
            page.navigate(served.base() + "#/dataset/huchuang/query");
            page.waitForSelector(".yasqe_queryButton");
            page.waitForTimeout(800); // the editor is built a moment after its button
            page.evaluate("document.querySelector('.yasqe .CodeMirror').CodeMirror.setValue('SELECT * {\\n ?s \\n}')");
            page.evaluate(
                    "const e = document.querySelector('.yasqe .CodeMirror').CodeMirror; e.focus(); e.setCursor(1, 4)");
            page.keyboard().type("hc:invest");
            page.waitForSelector(".CodeMirror-hints li:has-text('hc:investedIn')");
            assertTrue(page.innerText(".CodeMirror-hints").contains("投资"));
            shoot(page, "fuseki-complete");
            page.keyboard().press("Enter");
            var text = (String) page.evaluate("document.querySelector('.yasqe .CodeMirror').CodeMirror.getValue()");
            assertEquals("PREFIX hc: <https://w3id.org/huchuang/ontology#>\nSELECT * {\n ?s hc:investedIn\n}", text);
            page.evaluate("const e = document.querySelector('.yasqe .CodeMirror').CodeMirror;"
                    + " e.replaceRange(' 投', {line: 2, ch: 18}); e.setCursor(2, 20)");
            page.keyboard().press("Control+Space");
            page.waitForSelector(".CodeMirror-hints li:has-text('hc:investedIn')");
        }
    }

    @Test
    void showsAPageOnAPhone() {
        try (var page = browser.page(390, 800)) {
            page.navigate(served.base() + "page/fund/f1");
            page.click("summary");
            assertTrue(page.isVisible("mark"));
            shoot(page, "entity-phone");
            var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
            assertTrue(width <= 390, "the page is " + width + " pixels wide");
        }
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }
}
