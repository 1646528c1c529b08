package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.huchuang.server.Browser;
import org.huchuang.server.HuchuangServer;
import org.huchuang.server.Publication;
import org.huchuang.store.Store;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Hostile text in title, name and quote, read by the real loader and really served, is text everywhere and runs nowhere. */
class HostileTextsIT {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(2)</script>",
            "<img src=x onerror=alert(3)>",
            "javascript:alert(4)",
            "\u202Etxt.exe\u202C",
            "行\r\nSet-Cookie: a=b",
            "${7*7}<#assign x=1>{{7*7}}",
            "{{constructor.constructor('alert(5)')()}}",
            "零\u0000字节",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)",
            "]]><!--");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    static Path folder;

    private static Publication publication;
    private static HuchuangServer server;
    private static String base;

    @BeforeAll
    static void loadAndServe() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        base = "http://localhost:" + port + "/";
        var articles = new ArrayList<Map<String, String>>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            var bad = HOSTILE.get(i);
            articles.add(Map.of(
                    "文章标识符aid", "hostile-" + i,
                    "标题title", "动态" + bad,
                    "链接url", i == 3 ? "javascript:alert(6)" : "https://example.org/" + i,
                    "时间time", "2026/2/5",
                    "公众号名称", "试点日报" + bad,
                    "finalContent",
                            "上海云帆星河" + bad + "芯片有限公司落户张江科学城。复旦大学与上海星海" + bad + "科技有限公司合作。上海云帆基金投资" + bad + "上海晨光芯片有限公司"
                                    + bad + "3亿元。"));
        }
        var file = folder.resolve("hostile.json");
        Files.write(file, new JsonMapper().writeValueAsBytes(articles));
        var home = folder.resolve("home");
        int code = Main.run("load", "--home", home.toString(), "--base", base, file.toString());
        assertTrue(code == 0 || code == 3, "exit code " + code);
        var store = Store.at(home);
        publication = Publication.of(store, base);
        server = HuchuangServer.start(publication.graph(), store.releases(), port, true);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            publication.close();
        }
    }

    /** Pages of every article, and of the things and claims they lead to. */
    private static TreeSet<String> pages() throws Exception {
        var paths = new TreeSet<String>(
                List.of("overview", "search", "explore", "authority", "questions/company-financing"));
        HOSTILE.forEach(h -> paths.add("search?q=" + URLEncoder.encode(h, StandardCharsets.UTF_8)));
        var articles = JsonRows.of(get("huchuang/query?query="
                + URLEncoder.encode(
                        "PREFIX hc: <https://w3id.org/huchuang/ontology#> SELECT ?x { { ?x a hc:Article } UNION { ?a a hc:Article ; hc:mentions ?x } UNION { ?x a hc:Claim } }",
                        StandardCharsets.UTF_8)));
        assertTrue(articles.size() > HOSTILE.size(), articles.toString());
        articles.forEach(iri -> paths.add(iri.replace(base + "id/", "page/")));
        return paths;
    }

    private static final class JsonRows {
        static List<String> of(String json) throws Exception {
            var rows = new ArrayList<String>();
            new JsonMapper()
                    .readTree(json)
                    .path("results")
                    .path("bindings")
                    .forEach(b -> rows.add(b.path("x").path("value").asText()));
            return rows;
        }
    }

    @Test
    void showsItAsTextOnEveryPage() throws Exception {
        boolean title = false;
        for (var path : pages()) {
            var page = Jsoup.parse(get(path), base);
            for (var script : page.select("script")) {
                assertTrue(script.hasAttr("src") || script.attr("type").equals("application/ld+json"), path);
                assertFalse(script.data().contains("<"), path + script.outerHtml());
                if (!script.hasAttr("src")) {
                    new JsonMapper().readTree(script.data());
                }
            }
            assertEquals(0, page.select("img, iframe, [onerror], [onload]").size(), path);
            for (var link : page.select("[href], [action], [src]")) {
                var to = link.attr("href") + link.attr("action") + link.attr("src");
                assertFalse(to.strip().toLowerCase().startsWith("javascript:"), path + " " + link.outerHtml());
            }
            assertFalse(page.text().contains("49<"), path);
            title |= page.select("h1").text().contains("<script>alert(1)</script>");
        }
        assertTrue(title, "the hostile title is shown as it is");
    }

    @Test
    void runsNothingInABrowser() throws Exception {
        try (var browser = Browser.start();
                var page = browser.page(1280, 900)) {
            var wrong = watch(page);
            int n = 0;
            for (var path : pages()) {
                // each page kind and the searches; the rest was read as text
                if (path.startsWith("page/claim") && n++ % 25 != 0) {
                    continue;
                }
                page.navigate(base + path);
            }
            page.navigate(base + "search");
            page.fill("#hc-q", "<script>alert(1)");
            page.waitForTimeout(400);
            page.navigate(base + "explore?iri=institution/none");
            page.waitForSelector("#hx[data-ready]");
            page.fill("#hx-q", "芯片");
            page.waitForTimeout(600);
            page.keyboard().press("Enter");
            page.waitForTimeout(800);
            assertEquals(List.of(), wrong);
        }
    }

    private static List<String> watch(Page page) {
        var wrong = new ArrayList<String>();
        page.onDialog(d -> {
            wrong.add("dialog " + d.message());
            d.dismiss();
        });
        page.onPageError(wrong::add);
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("404")) {
                wrong.add(page.url() + " " + m.text());
            }
        });
        return wrong;
    }

    @Test
    void writesSoundXmlJsonRdfAndHarmlessCells() throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(get("feed"))));
        new JsonMapper().readTree(get("api/search?q=" + URLEncoder.encode("芯片", StandardCharsets.UTF_8)));
        for (var path : pages()) {
            if (path.startsWith("page/article/")) {
                for (var syntax : Map.of(
                                "ttl", Lang.TURTLE, "jsonld", Lang.JSONLD11, "nt", Lang.NTRIPLES, "rdf", Lang.RDFXML)
                        .entrySet()) {
                    var data = get(path.replace("page/", "data/") + "." + syntax.getKey());
                    assertFalse(
                            RDFParser.fromString(data, syntax.getValue())
                                    .toGraph()
                                    .isEmpty(),
                            path);
                }
            }
        }
        for (var format : List.of("csv", "csv-excel")) {
            var csv = get("api/q/sources?format=" + format).replaceFirst("^\uFEFF", "");
            try (var rows = CSVFormat.DEFAULT.parse(new StringReader(csv))) {
                for (var row : rows) {
                    for (var cell : row) {
                        assertFalse(
                                format.equals("csv-excel") && cell.matches("(?s)[=@+].*"),
                                "a spreadsheet would compute " + cell);
                    }
                }
            }
        }
    }

    private static String get(String path) throws Exception {
        var answer = HTTP.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path + "\n" + answer.body());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), path);
        return answer.body();
    }
}
