package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name is typed, suggestions come, one is opened; nothing is wider than a phone. */
class SearchUiIT {
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
    void suggestsWhileInitialsAreTypedAndOpensTheChosenThing() {
        try (var page = browser.page(1280, 900)) {
            var problems = new ArrayList<String>();
            page.onConsoleMessage(m -> {
                if (m.type().equals("error")) {
                    problems.add(m.text());
                }
            });
            page.navigate(served.base() + "overview");
            page.locator("#hc-q").pressSequentially("ylyhjj");
            page.waitForSelector("#hc-suggestions a:has-text('样例一号基金')");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/page/fund/f1");
            assertEquals("样例一号基金", page.innerText("h1"));
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void fitsAScreenAndAPhone() {
        for (int width : List.of(1280, 390)) {
            for (var path : List.of("search?q=%E6%A0%B7%E4%BE%8B%E6%99%BA", "authority", "overview")) {
                try (var page = browser.page(width, 900)) {
                    page.navigate(served.base() + path);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(SHOTS.resolve(path.replaceAll("\\?.*", "") + "-" + width + ".png")));
                    var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
                    assertTrue(wide <= width, path + " is " + wide + " pixels wide");
                }
            }
        }
    }
}
