package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huchuang.resource.Resources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page kind has what axe-core calls a serious or critical fault, in light and in dark. */
class AccessibilityIT {
    private static final String FAULTS = """
            axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations
              .filter(v => ['serious', 'critical'].includes(v.impact))
              .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')))""";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "search?q=%E6%A0%B7%E4%BE%8B",
                "authority",
                "ontology",
                "downloads",
                "page/institution/c1",
                "page/article/a1",
                "page/claim/1",
                "page/fund/none",
                "explore",
                "explore?iri=institution/c1"
            })
    void hasNoSeriousFault(String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var page = browser.page(1280, 900)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.navigate(served.base() + path);
                if (path.startsWith("explore")) {
                    page.waitForSelector("#hx[data-ready]");
                }
                page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                page.evaluate(axe() + "; null");
                assertEquals(List.of(), page.evaluate(FAULTS), path + " " + scheme);
            }
        }
    }

    private static String axe() {
        return Resources.text("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    }
}
