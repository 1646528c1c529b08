package org.huchuang.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A mixed profile at a steady rate, then ten times as much, against a server in a process of its own: {@code build/load/run HOME
 * [SECONDS [RATE]]}. Latencies count from when a request was due, not from when it could be sent.
 */
final class LoadBench {
    private static final String PREFIXES =
            "PREFIX hc: <https://w3id.org/huchuang/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
    private static final int OVERLOAD_SECONDS = 20;
    private static final int CLIENTS = 200;
    private static final int COSTED = 200;

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Random random = new Random(8);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final List<String> pages =
            new ArrayList<>(List.of("overview", "questions", "ontology", "authority", "api", "explore"));
    private final List<String> searches = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();

    private LoadBench(String base) {
        this.base = base;
    }

    private record Sample(String kind, int status, double millis) {}

    public static void main(String[] args) throws Exception {
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 600;
        int rate = args.length > 2 ? Integer.parseInt(args[2]) : 50;
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var server = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        System.getenv().getOrDefault("SERVER_OPTS", "-Xmx1g"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.huchuang.cli.Main",
                        "serve",
                        "--home",
                        args[0],
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/load-server.log"))
                .start();
        try {
            var bench = new LoadBench("http://localhost:" + port + "/");
            bench.await();
            bench.learn();
            bench.report("warm-up", bench.run(rate, Math.min(30, seconds)));
            bench.costs(server.pid());
            var memory = bench.memory(server.pid());
            var steady = bench.run(rate, seconds);
            bench.report(rate + " requests/s for " + seconds + " s", steady);
            System.out.println("memory at the start " + memory + ", at the end " + bench.memory(server.pid()));
            bench.report(
                    10 * rate + " requests/s for " + OVERLOAD_SECONDS + " s", bench.run(10 * rate, OVERLOAD_SECONDS));
            bench.recovery();
            System.out.println("memory after " + bench.memory(server.pid()));
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
            server.destroyForcibly();
        }
        System.exit(0);
    }

    private void await() throws Exception {
        for (int i = 0; i < 600; i++) {
            try {
                if (get("health").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("The server does not start; see target/load-server.log.");
    }

    /** What there is to ask for. */
    private void learn() throws Exception {
        var things = new JsonMapper()
                .readTree(
                        sparql(
                                "SELECT ?s ?n { ?s a ?t ; skos:prefLabel ?n FILTER(LANG(?n) = 'zh' && CONTAINS(STR(?s), '/id/')) } ORDER BY ?n LIMIT 400"))
                .at("/results/bindings");
        for (var thing : things) {
            var iri = thing.at("/s/value").asText();
            var name = thing.at("/n/value").asText();
            pages.add("page/" + iri.replaceFirst(".*/id/", ""));
            searches.add((searches.size() % 2 == 0 ? "search?q=" : "api/search?q=")
                    + URLEncoder.encode(name.substring(0, Math.min(4, name.length())), StandardCharsets.UTF_8));
        }
        new JsonMapper()
                .readTree(get("api/q").body())
                .at("/questions")
                .forEach(q -> questions.add("api/q/" + q.get("id").asText()));
        for (var query : List.of(
                "SELECT ?n { ?s a hc:Company ; skos:prefLabel ?n } LIMIT 100",
                "SELECT ?f ?c { ?f hc:investedIn ?c } LIMIT 200",
                "SELECT ?t (COUNT(*) AS ?n) { ?s a ?t } GROUP BY ?t ORDER BY DESC(?n)",
                "SELECT ?s ?n { ?s <http://jena.apache.org/text#query> ('\"上海\"' 20) ; skos:prefLabel ?n }",
                "SELECT ?s ?n { ?s skos:prefLabel ?n FILTER(REGEX(?n, '大学')) } LIMIT 20",
                "ASK { ?s hc:locatedIn ?p . ?p hc:locatedIn ?q }",
                "DESCRIBE ?s { ?s a hc:Fund } LIMIT 3")) {
            queries.add("huchuang/sparql?query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8));
        }
        System.out.printf(
                "%d pages, %d searches, %d questions, %d queries%n",
                pages.size(), searches.size(), questions.size(), queries.size());
    }

    private String sparql(String query) throws Exception {
        return get("huchuang/query?query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8))
                .body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    private List<Sample> run(int rate, int seconds) throws InterruptedException {
        var samples = new ConcurrentLinkedQueue<Sample>();
        long start = System.nanoTime();
        int count = rate * seconds;
        for (int i = 0; i < count; i++) {
            long due = start + (long) (i * 1e9 / rate);
            LockSupport.parkNanos(due - System.nanoTime());
            int dice = random.nextInt(100);
            var kind = dice < 40 ? "page" : dice < 60 ? "search" : dice < 80 ? "question" : "sparql";
            var all = dice < 40 ? pages : dice < 60 ? searches : dice < 80 ? questions : queries;
            var request = HttpRequest.newBuilder(URI.create(base + all.get(random.nextInt(all.size()))))
                    .header("X-Forwarded-For", "203.0.113." + random.nextInt(CLIENTS))
                    .header("Accept-Encoding", "gzip")
                    .timeout(Duration.ofSeconds(60))
                    .build();
            http.sendAsync(request, BodyHandlers.discarding())
                    .whenComplete((response, failure) -> odd(request, response))
                    .whenComplete((response, failure) -> samples.add(new Sample(
                            kind, response == null ? 0 : response.statusCode(), (System.nanoTime() - due) / 1e6)));
        }
        for (int i = 0; i < 600 && samples.size() < count; i++) {
            Thread.sleep(100);
        }
        return List.copyOf(samples);
    }

    private void odd(HttpRequest request, HttpResponse<?> response) {
        if (response != null
                && response.statusCode() != 200
                && response.statusCode() != 503
                && seen.add(request.uri().toString())) {
            System.out.println(response.statusCode() + " " + request.uri());
        }
    }

    /** Milliseconds of processor time that the server takes for one request of each kind: on a busy machine the figure to look at. */
    private void costs(long process) throws Exception {
        for (var kind : Map.of("page", pages, "search", searches, "question", questions, "sparql", queries)
                .entrySet()) {
            double before = processorMillis(process);
            for (int i = 0; i < COSTED; i++) {
                get(kind.getValue().get(random.nextInt(kind.getValue().size())));
            }
            System.out.printf(
                    "%-12s %6.1f ms of processor time each%n",
                    kind.getKey(), (processorMillis(process) - before) / COSTED);
        }
    }

    private static double processorMillis(long process) throws IOException {
        var fields = Files.readString(Path.of("/proc/" + process + "/stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return 10.0 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    }

    private void report(String what, List<Sample> samples) {
        var statuses = new TreeMap<Integer, Integer>();
        samples.forEach(s -> statuses.merge(s.status(), 1, Integer::sum));
        System.out.printf("== %s: %d answers, by status (0: no answer) %s%n", what, samples.size(), statuses);
        var kinds = new TreeMap<String, List<Sample>>();
        samples.forEach(s -> kinds.computeIfAbsent(s.status() == 200 ? s.kind() : "turned away", k -> new ArrayList<>())
                .add(s));
        kinds.put("answered", samples.stream().filter(s -> s.status() == 200).toList());
        kinds.forEach((kind, all) -> System.out.printf(
                "%-12s %6d  p50 %7.1f  p95 %7.1f  p99 %7.1f  slowest %8.1f ms%n",
                kind, all.size(), at(all, 0.5), at(all, 0.95), at(all, 0.99), at(all, 1)));
    }

    private static double at(List<Sample> samples, double share) {
        var sorted = samples.stream().mapToDouble(Sample::millis).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    /** How long after the flood until ten requests in a row are answered in less than 200 ms each. */
    private void recovery() throws Exception {
        long start = System.nanoTime();
        int good = 0;
        double last = 0;
        while (good < 10 && System.nanoTime() - start < 60_000_000_000L) {
            long asked = System.nanoTime();
            var response = get(good % 2 == 0 ? pages.get(6 + good) : queries.get(good % queries.size()));
            double millis = (System.nanoTime() - asked) / 1e6;
            if (response.statusCode() == 200 && millis < 200) {
                good++;
            } else {
                good = 0;
                last = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf("recovered %.0f ms after the flood (last slow or refused answer)%n", last);
    }

    private Map<String, String> memory(long process) throws Exception {
        var all = new TreeMap<String, String>();
        Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(l -> l.startsWith("VmRSS"))
                .forEach(l -> all.put("rss", l.replaceAll("\\D+", "") + " kB"));
        new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", String.valueOf(process), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        double heap = Arrays.stream(get("$/metrics").body().split("\n"))
                .filter(l -> l.startsWith("jvm_memory_used_bytes") && l.contains("area=\"heap\""))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll(".*\\s", "")))
                .sum();
        all.put("heap after collection", "%.0f MB".formatted(heap / 1e6));
        return all;
    }
}
