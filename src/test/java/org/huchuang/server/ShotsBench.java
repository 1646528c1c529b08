package org.huchuang.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Takes pictures of every page kind of a running service, for review by eye: {@code build/shots/run ADDRESS FOLDER [NAME]}. */
final class ShotsBench {
    private final String address;
    private final Path folder;
    private final Browser browser;

    private ShotsBench(String address, Path folder, Browser browser) {
        this.address = address;
        this.folder = folder;
        this.browser = browser;
    }

    public static void main(String[] args) {
        var only = args.length > 2 ? args[2] : "";
        try (var browser = Browser.start()) {
            new ShotsBench(args[0], Path.of(args[1]), browser).all(only);
        }
    }

    private void all(String only) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("overview", "overview");
        pages.put("institution", find("上海市科学技术委员会", "GovernmentBody"));
        pages.put("fund", find("上海未来产业基金", "Fund"));
        pages.put("incubator", find("模速空间", "Incubator"));
        pages.put("policy", find("科技创新券", "Policy"));
        pages.put("search", "search?q=上海&type=Fund");
        pages.put("missing", "page/fund/none");
        pages.put("question", "questions/institutions-by-attention");
        pages.put("questions", "questions");
        pages.put("authority", "authority");
        pages.forEach((name, path) -> shots(name, only, path, p -> {
            p.waitForTimeout(700); // charts
        }));
        shots("fuseki", only, "#/dataset/huchuang/query", this::results);
        shots("explore", only, "explore?iri=" + pages.get("institution").replaceFirst("page/", ""), this::expansions);
        shots("path", only, "explore?iri=" + pages.get("incubator").replaceFirst("page/", ""), this::path);
    }

    private String find(String name, String type) {
        try (var page = browser.page(1280, 900)) {
            page.navigate(address + "search?q=" + name + "&type=" + type);
            return page.locator(".hc-results a").first().getAttribute("href").substring(1);
        }
    }

    private void shots(String name, String only, String path, Consumer<Page> then) {
        if (!name.contains(only)) {
            return;
        }
        for (var shot : List.of("zh-1280", "zh-390", "en-1280", "en-390", "zh-1280-dark", "zh-print")) {
            boolean slim = shot.contains("390");
            try (var page = browser.page(slim ? 390 : 1280, slim ? 844 : 900)) {
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(shot.endsWith("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
                page.navigate(address + in(path, shot.substring(0, 2)));
                then.accept(page);
                if (shot.endsWith("print")) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                }
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + shot + ".png")));
                var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
                System.out.println(name + "-" + shot + (wide > (slim ? 390 : 1280) ? " IS " + wide + " WIDE" : ""));
            } catch (RuntimeException e) {
                System.out.println(name + "-" + shot + " FAILS "
                        + e.getMessage().lines().limit(3).toList());
            }
        }
    }

    private static String in(String path, String language) {
        var parts = path.split("#", 2);
        return parts[0] + (parts[0].contains("?") ? "&" : "?") + "lang=" + language
                + (parts.length > 1 ? "#" + parts[1] : "");
    }

    private void results(Page page) {
        page.waitForSelector(".yasqe_queryButton");
        page.waitForTimeout(800); // the editor is built a moment after its button
        page.click("#hc-examples summary");
        page.locator("#hc-examples a[href*='investedIn']").first().click();
        page.click(".yasqe_queryButton");
        page.waitForSelector(".yasr a.iri");
        page.locator(".hc-as-graph").scrollIntoViewIfNeeded();
    }

    private void expansions(Page page) {
        page.waitForSelector("#hx[data-ready]");
        for (int i = 1; i <= 2; i++) {
            page.locator("#hx-list li button").nth(i).click();
            page.waitForTimeout(600);
            page.click("#hx-expand");
            page.waitForTimeout(1200);
        }
    }

    private void path(Page page) {
        page.waitForSelector("#hx[data-ready]");
        page.evaluate("document.querySelectorAll('.hx-actions button')[4].click()");
        page.fill("#hx-q", "上海市人民政府");
        page.waitForSelector("#hx-found button");
        page.keyboard().press("Enter");
        page.waitForTimeout(1200);
        page.evaluate("document.querySelectorAll('.hx-actions button')[5].click()");
        page.uncheck("#hx-broad");
        page.click("#hx-go");
        page.waitForSelector(".hx-way blockquote, .hx-way p");
        page.locator("#hx-ways").scrollIntoViewIfNeeded();
        page.waitForTimeout(500);
    }
}
