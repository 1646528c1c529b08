package org.huchuang.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Asks for every identifier of a graph as a page and as Turtle: 200, at once or after redirects, in the type asked for. */
public final class Crawl {
    private static final List<String> TYPES = List.of("text/html", "text/turtle");
    private static final int HOPS = 4;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String service;

    /**
     * @param base of the identifiers
     * @param service where they are served, as {@code http://localhost:8080/}
     */
    public Crawl(String base, String service) {
        this.base = base;
        this.service = service;
    }

    /** The identifiers minted in a dataset, without fragments, from the graphs that are wanted. */
    public TreeSet<String> iris(DatasetGraph dataset, Predicate<String> graph) {
        return Txn.calculateRead(dataset, () -> {
            var iris = new TreeSet<String>();
            dataset.find(Quad.ANY).forEachRemaining(q -> {
                if (graph.test(q.getGraph().toString())) {
                    Stream.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject())
                            .filter(Node::isURI)
                            .map(n -> n.getURI().replaceFirst("#.*", ""))
                            .filter(i -> i.startsWith(base + "id/"))
                            .forEach(iris::add);
                }
            });
            return iris;
        });
    }

    /** What is wrong, by sentence; empty when all is well. */
    public Map<String, String> wrong(Iterable<String> iris) throws InterruptedException {
        var wrong = new TreeMap<String, String>();
        try (var workers = Executors.newFixedThreadPool(2)) {
            for (var iri : iris) {
                workers.execute(() -> {
                    for (var type : TYPES) {
                        var said = get(iri, type);
                        if (!said.isEmpty()) {
                            synchronized (wrong) {
                                wrong.put(iri + " " + type, said);
                            }
                        }
                    }
                });
            }
        }
        return wrong;
    }

    private String get(String iri, String type) {
        try {
            var at = URI.create(iri.replace(base, service));
            for (int hop = 0; hop < HOPS; hop++) {
                var request = HttpRequest.newBuilder(at).header("Accept", type).build();
                var answer = http.send(request, BodyHandlers.ofString());
                int status = answer.statusCode();
                if (status == 301 || status == 303) {
                    at = at.resolve(answer.headers()
                            .firstValue("Location")
                            .orElseThrow()
                            .replace(base, service));
                    continue;
                }
                var sent = answer.headers().firstValue("Content-Type").orElse("none");
                return status == 200 && sent.startsWith(type) && !answer.body().isBlank()
                        ? ""
                        : status + " " + sent + " at " + at;
            }
            return "more than " + HOPS + " redirects";
        } catch (Exception e) {
            return e.toString();
        }
    }
}
