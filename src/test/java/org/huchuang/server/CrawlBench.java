package org.huchuang.server;

import java.nio.file.Path;
import java.util.TreeMap;
import org.huchuang.store.Store;

/** Asks for every identifier of a real generation and prints how many answer: {@code build/crawl/run HOME}. */
final class CrawlBench {
    private CrawlBench() {}

    public static void main(String[] args) throws Exception {
        var store = Store.at(Path.of(args[0]));
        try (var publication = Publication.of(store, "http://localhost/");
                var server = HuchuangServer.start(publication.graph(), store.releases(), 0, true)) {
            var graph = publication.graph();
            var base = graph.snapshot().base();
            var crawl = new Crawl(base, "http://localhost:" + server.port() + "/");
            var iris = crawl.iris(graph, g -> true);
            var kinds = new TreeMap<String, Integer>();
            iris.forEach(i -> kinds.merge(i.substring(base.length() + 3).replaceFirst("/.*", ""), 1, Integer::sum));
            long start = System.nanoTime();
            var wrong = crawl.wrong(iris);
            double seconds = (System.nanoTime() - start) / 1e9;
            wrong.entrySet().stream().limit(20).forEach(e -> System.out.println(e.getKey() + " " + e.getValue()));
            System.out.println(kinds);
            System.out.printf(
                    "generation %s: %d identifiers, %d requests and their redirects in %.0f s, %d wrong%n",
                    graph.snapshot().id(), iris.size(), 2 * iris.size(), seconds, wrong.size());
            System.exit(wrong.isEmpty() ? 0 : 1);
        }
    }
}
