package org.huchuang.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.huchuang.loader.graph.Foundations;
import org.huchuang.loader.identity.Base;
import org.huchuang.store.Store;

/**
 * Puts a large made-up graph into an empty data folder and publishes it: {@code build/scale/run FOLDER FACTS}. A fact is what
 * one sentence states: a claim with its direct triple and its quote, or an indicator with its quote; with the things, articles
 * and activities around them that is about 25 quads a fact. The same number of facts gives the same graph.
 */
final class LargeStoreBench {
    private LargeStoreBench() {}

    /** @param args data folder, number of facts */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        int facts = Integer.parseInt(args[1]);
        var base = Base.DEFAULT;
        var things = new LargeThings(facts / 8);
        var articles = new LargeArticles(base.iri(), things);
        try (var writer = Store.at(Path.of(args[0])).write()) {
            var update = writer.update();
            for (int i = 0; i < facts / LargeArticles.FACTS; i++) {
                var article = articles.article(i);
                update.put(article.id(), "bench", article.id(), "bench", article.issued(), article.nquads());
            }
            Foundations.packed(base).forEach(update::foundation);
            writer.commit(update, base.iri());
            System.err.printf("%d facts about %d things archived after %d s%n", facts, things.count(), since(start));
            var manifest = writer.publish().orElseThrow();
            System.err.printf("published after %d s%n%s", since(start), manifest.json());
        }
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }
}
