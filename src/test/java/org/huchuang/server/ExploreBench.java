package org.huchuang.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long a researcher waits for the most connected thing: its page, and the explorer round it; {@code build/explore/run}. */
final class ExploreBench {
    private static final int WARM_UP = 20;
    private static final int TIMES = 200;
    private static final String HUB = """
            PREFIX hc: <https://w3id.org/huchuang/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?thing (COUNT(*) AS ?facts) {
              { SELECT ?thing { ?claim rdf:object ?thing . FILTER isIRI(?thing) } LIMIT 50000 } # enough to tell on any graph
            } GROUP BY ?thing ORDER BY DESC(?facts) LIMIT 1""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final int things;

    private ExploreBench(String address, int things) {
        this.address = address;
        this.things = things;
    }

    public static void main(String[] args) throws Exception {
        var bench = new ExploreBench(args[0], args.length > 1 ? Integer.parseInt(args[1]) : 1000);
        var hub = bench.hub();
        bench.entityPage(hub);
        try (var browser = Browser.start();
                var page = browser.page(1280, 900)) {
            bench.explorer(page, hub);
        }
    }

    private String hub() throws IOException, InterruptedException {
        var row = new ObjectMapper()
                .readTree(get("huchuang/query?query=" + URLEncoder.encode(HUB, StandardCharsets.UTF_8)))
                .at("/results/bindings/0");
        var iri = row.at("/thing/value").asText();
        System.out.println("most connected: " + iri + " with "
                + row.at("/facts/value").asText() + " facts that end there, of 50,000");
        return iri.substring(iri.indexOf("/id/") + 4);
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html, application/sparql-results+json")
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private void entityPage(String hub) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        int size = 0;
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            long start = System.nanoTime();
            size = get("page/" + hub).length();
            if (i >= WARM_UP) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        report("page, " + size + " characters", times);
    }

    private void explorer(Page page, String hub) {
        var asked = new ArrayList<Double>();
        page.onRequestFinished(r -> {
            if (r.url().contains("/api/explore/") && !r.url().contains("/terms")) {
                asked.add(waited(r));
            }
        });
        page.navigate(address + "explore?iri=" + hub);
        page.waitForSelector("#hx[data-ready]");
        int next = 0;
        for (int shown = shown(page), before = 0; shown < things; before = shown, shown = shown(page)) {
            if (shown == before) { // nothing more round this one
                page.evaluate("n => document.querySelectorAll('#hx-list li button')[n].click()", next++);
                page.waitForTimeout(200);
            }
            page.evaluate("document.getElementById('hx-live').textContent = ''");
            page.click("#hx-expand");
            page.waitForSelector(
                    "#hx-live:not(:empty)", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
        report("expansion to " + shown(page) + " things, each request", asked);
        layout(page);
        open(page);
    }

    private static double waited(Request request) {
        var timing = request.timing();
        return timing.responseEnd - timing.requestStart;
    }

    private static int shown(Page page) {
        return (Integer) page.evaluate("document.getElementById('hx').cytoscape.nodes().length");
    }

    private static void layout(Page page) {
        for (int i = 0; i < 3; i++) {
            page.click("#hx-layout");
            System.out.println("layout: " + page.innerText("#hx-live"));
        }
    }

    /** The same picture by its address, as somebody opens it who was sent the link. */
    private static void open(Page page) {
        var link = page.url();
        page.navigate("about:blank");
        page.navigate(link);
        page.waitForSelector("#hx[data-ready]");
        System.out.printf(
                "opened by its link of %d characters: first paint %.0f ms, %d things drawn after %.0f ms%n",
                link.length(),
                ((Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                        .doubleValue(),
                shown(page),
                ((Number) page.evaluate("performance.now()")).doubleValue());
    }

    private static void report(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                "%s: %d times, p50 %.1f, p95 %.1f, slowest %.1f ms%n",
                what,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.95)),
                millis.getLast());
    }
}
