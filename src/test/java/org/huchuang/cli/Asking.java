package org.huchuang.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a server all the time how many articles it has, and notes each answer that is none or too few. */
final class Asking implements AutoCloseable {
    private static final String QUERY =
            "SELECT (COUNT(DISTINCT ?a) AS ?n) { ?a a <https://w3id.org/huchuang/ontology#Article> }";
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration START = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final HttpRequest request;
    private final int least;
    private final List<String> faults = new ArrayList<>();
    private final Thread thread = new Thread(this::ask, "asking");
    private volatile boolean going = true;
    private volatile int answers;
    private volatile long slowest;

    Asking(int port, int least) throws InterruptedException {
        this.least = least;
        this.request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/huchuang/query?query="
                        + URLEncoder.encode(QUERY, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv")
                .timeout(Duration.ofSeconds(30))
                .build();
        for (long end = System.nanoTime() + START.toNanos(); articles() < 0 && System.nanoTime() < end; ) {
            Thread.sleep(PAUSE);
        }
        thread.start();
    }

    private void ask() {
        try {
            while (going) {
                long start = System.nanoTime();
                int articles = articles();
                slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
                if (articles < least) {
                    faults.add("the server said " + articles + " articles");
                } else {
                    answers++;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Less than nothing when there is no answer. */
    private int articles() throws InterruptedException {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Integer.parseInt(answer.body()
                            .lines()
                            .skip(1)
                            .findFirst()
                            .orElse("-1")
                            .strip())
                    : -answer.statusCode();
        } catch (IOException e) {
            return -1;
        }
    }

    /** What went wrong. */
    List<String> end() throws InterruptedException {
        going = false;
        thread.join();
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        going = false;
        client.close(); // waits for the last answer
    }

    @Override
    public String toString() {
        return "%d answers, %d faults, slowest %d ms".formatted(answers, faults.size(), slowest);
    }
}
