package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a researcher: search, expand, find a path, read why, go back, take the picture along. */
class ExploreUiIT {
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
    void walksFromASearchOverThreeExpansionsToAPathItsReasonsAndAFile() throws Exception {
        try (var page = browser.page(1280, 900)) {
            var problems = problems(page);
            page.navigate(served.base() + "explore");
            page.waitForSelector("#hx[data-ready]");
            page.locator("#hx-q").pressSequentially("ylyhjj");
            page.waitForSelector("#hx-found button:has-text('样例一号基金')");
            page.keyboard().press("Enter");
            page.waitForSelector("#hx-list button:has-text('样例智能')");
            for (var name : List.of("样例智能", "张样例", "样例大学")) {
                page.click("#hx-list button:has-text('" + name + "')");
                page.waitForSelector("#hx-chosen h2:has-text('" + name + "')");
                page.click("#hx-expand");
                page.waitForSelector("#hx-live:has-text('" + name + "：')");
            }
            shoot(page, "explore-expanded-1280");
            int before = shown(page);
            assertTrue(before > 8, before + " things");

            page.click("#hx-undo");
            assertTrue(shown(page) < before);
            page.click("#hx-redo");
            assertEquals(before, shown(page));

            page.click("#hx-list button:has-text('样例一号基金')");
            page.click("button:has-text('作为起点')");
            page.click("#hx-list button:has-text('张样例')");
            page.waitForSelector("#hx-chosen h2:has-text('张样例')");
            page.click("button:has-text('作为终点')");
            page.click("#hx-go");
            page.waitForSelector(".hx-way blockquote");
            assertTrue(page.innerText("#hx-ways").contains("样例一号基金向样例智能投资3亿元"));
            shoot(page, "explore-path-1280");

            page.click("#hx-chosen details summary");
            page.click("#hx-chosen details button:has-text('出处')");
            page.waitForSelector("#hx-evidence mark");
            assertEquals(List.of(), problems);

            for (var format : List.of("svg", "gexf", "graphml")) {
                var root = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(saved(page, format).toFile())
                        .getDocumentElement();
                assertEquals(format, root.getTagName());
                assertTrue(root.getTextContent().contains("样例智能")
                        || Files.readString(saved(page, format)).contains("样例智能"));
            }
            assertTrue(Files.readString(saved(page, "csv")).contains("\"investedIn\""));
            assertTrue(Files.size(saved(page, "png")) > 5000);
        }
    }

    @Test
    void opensFromItsAddressAsItWasLeft() {
        try (var page = browser.page(1280, 900)) {
            page.navigate(served.base() + "explore?iri=" + served.base() + "id/fund/f1");
            page.waitForSelector("#hx-list button:has-text('样例智能')");
            page.click("#hx-list button:has-text('样例智能')");
            page.waitForSelector("#hx-chosen h2:has-text('样例智能')");
            page.click("button:has-text('固定')");
            page.click("#hx-list button:has-text('样例一号基金')");
            page.waitForSelector("#hx-chosen h2:has-text('样例一号基金')");
            page.click("button:has-text('隐藏')");
            var address = page.url();
            int shown = shown(page);
            try (var again = browser.page(1280, 900)) {
                again.navigate(address);
                again.waitForSelector("#hx[data-ready]");
                assertEquals(shown, shown(again));
                assertEquals(
                        0, again.locator("#hx-list button:has-text('样例一号基金')").count());
                assertEquals(address, again.url());
            }
        }
    }

    @Test
    void leavesOutAClassByTheLegendAndSaysSo() {
        try (var page = browser.page(1280, 900)) {
            page.navigate(served.base() + "explore?iri=institution/c1");
            page.waitForSelector("#hx-list button:has-text('张样例')");
            page.click("#hx-filter-title");
            int before = shown(page);
            page.uncheck("#hx-types label:has-text('人物') input");
            assertTrue(shown(page) < before);
            assertEquals(0, page.locator("#hx-list button:has-text('张样例')").count());
        }
    }

    @Test
    void doesEverythingByKeyboardAndTellsAboutIt() {
        try (var page = browser.page(1280, 900)) {
            page.navigate(served.base() + "explore");
            page.waitForSelector("#hx[data-ready]");
            page.keyboard().type("样例大学");
            page.waitForSelector("#hx-found button");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForSelector("#hx-live:has-text('样例大学：加入')");
            page.focus("#hx-expand");
            page.keyboard().press("Enter");
            page.waitForSelector("#hx-live:has-text('没有更多')");
            page.keyboard().press("Control+z");
            page.waitForSelector("#hx-live:has-text('1 个对象')");
        }
    }

    @Test
    void fitsAPhone() {
        try (var page = browser.page(390, 844)) {
            page.navigate(served.base() + "explore?iri=institution/c1");
            page.waitForSelector("#hx-list button:has-text('张样例')");
            shoot(page, "explore-390");
            var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
            assertTrue(wide <= 390, "the page is " + wide + " pixels wide");
        }
    }

    private static Path saved(Page page, String format) {
        if (page.getAttribute("#hx-exports", "open") == null) {
            page.click("#hx-exports summary");
        }
        return page.waitForDownload(() -> page.click("[data-export=" + format + "]"))
                .path();
    }

    private static int shown(Page page) {
        return (Integer) page.evaluate("document.getElementById('hx').cytoscape.nodes().length");
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

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }
}
