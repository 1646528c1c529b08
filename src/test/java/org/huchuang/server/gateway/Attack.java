package org.huchuang.server.gateway;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends hostile queries to a server, good ones after them, and watches what becomes of it. */
public final class Attack implements AutoCloseable {
    private static final String GOOD = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX hc: <https://w3id.org/huchuang/ontology#>
            SELECT ?n ?c { ?s a hc:Company ; skos:prefLabel ?n . OPTIONAL { ?s hc:locatedIn ?c } } LIMIT 50""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final HttpServer canary;
    private final AtomicInteger calls = new AtomicInteger();

    /** Attacks a server at a base address; listens for calls that it must not make. */
    public Attack(String base) throws IOException {
        this.base = base;
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        canary.start();
    }

    /** What became of a query. */
    public record Outcome(int status, long millis, HttpResponse<String> response) {
        boolean announced() {
            return response.headers().firstValue("X-Huchuang-Truncated").isPresent();
        }
    }

    public String canary() {
        return "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
    }

    /** Calls of the address that nobody may call. */
    public int calls() {
        return calls.get();
    }

    public Outcome send(HostileQuery query) {
        boolean large = query.encoded().length() > 7000;
        var request = query.form() || large && !query.parameters().isEmpty()
                ? HttpRequest.newBuilder(URI.create(base + "huchuang/query"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(query.encoded()))
                : large
                        ? HttpRequest.newBuilder(URI.create(base + "huchuang/sparql"))
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofString(query.text()))
                        : HttpRequest.newBuilder(URI.create(base + "huchuang/query?" + query.encoded()));
        return send(request.header("Accept", accept(query.text())).build());
    }

    // CSV has no place for an announcement: a cut answer must be refused
    private static String accept(String text) {
        return text.contains("CONSTRUCT") || text.contains("DESCRIBE")
                ? "text/turtle"
                : "text/csv, application/problem+json";
    }

    public Outcome good() {
        return send(HttpRequest.newBuilder(
                        URI.create(base + "huchuang/query?query=" + URLEncoder.encode(GOOD, StandardCharsets.UTF_8)))
                .header("Accept", "application/sparql-results+json")
                .build());
    }

    /** Milliseconds that of good queries 95 in 100 take at most. */
    public double usual(int times) {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            good();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[(int) (times * 0.95)] / 1e6;
    }

    private Outcome send(HttpRequest request) {
        long start = System.nanoTime();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Outcome(response.statusCode(), (System.nanoTime() - start) / 1_000_000, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Megabytes of heap in use after collecting. */
    public static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    @Override
    public void close() {
        canary.stop(0);
        http.close();
    }
}
