package org.huchuang.loader;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Rejection;
import org.huchuang.loader.graph.ArticleGraph;

/** One load: articles are read on all cores, handed over in the order of reading, and each failure stays its own. */
final class Run implements AutoCloseable {
    private final Function<Article, ArticleGraph> read;
    private final String version;
    private final Shelf shelf;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool = Executors.newFixedThreadPool(cores);
    private final Queue<Pending> pending = new ArrayDeque<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, Set<String>> held = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Tally tally = new Tally();
    private String file = "";
    private RuntimeException broken;

    Run(Function<Article, ArticleGraph> read, String version, Shelf shelf) {
        this.read = read;
        this.version = version;
        this.shelf = shelf;
    }

    private record Pending(Article article, String hash, Future<ArticleGraph> graph) {}

    void begin(String name) {
        file = name;
        held.computeIfAbsent(name, n -> new HashSet<>());
    }

    void take(Article article) {
        tally.read++;
        held.get(file).add(article.id());
        var hash = hash(article);
        var earlier = seen.putIfAbsent(article.id(), hash);
        if (hash.equals(earlier)) {
            tally.repeated++;
        } else if (earlier != null) {
            fail(article, Code.DUPLICATE_ID, "已保留先读到的一篇 the one read first is kept");
        } else if (shelf.holds(article.id(), hash, version)) {
            tally.unchanged++;
        } else {
            pending.add(new Pending(article, hash, pool.submit(() -> read.apply(article))));
            if (pending.size() > 8 * cores) {
                handOver(pending.remove());
            }
        }
    }

    void reject(Rejection rejection) {
        tally.rejections.add(rejection);
        held.computeIfAbsent(file, n -> new HashSet<>()).add(rejection.id());
        if (rejection.id().equals(file)) {
            doubtful.add(file); // what else the file held is not known
        }
    }

    LoadReport finish() {
        while (!pending.isEmpty()) {
            handOver(pending.remove());
        }
        if (broken != null) {
            throw broken; // a reader may have caught it on its way
        }
        held.forEach((name, articles) -> articles.forEach(id -> shelf.keep(id, name)));
        held.forEach((name, articles) -> {
            if (!doubtful.contains(name)) {
                tally.gone.addAll(shelf.settle(name, articles));
            }
        });
        return tally.report();
    }

    /** The one place where a failing article is caught. */
    private void handOver(Pending next) {
        var article = next.article();
        try {
            var graph = next.graph().get();
            put(new Loaded(article, next.hash(), version, graph));
        } catch (ExecutionException e) {
            var why = e.getCause();
            fail(
                    article,
                    why instanceof HuchuangException h ? h.code() : Code.INTERNAL,
                    String.valueOf(why.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HuchuangException(Code.INTERNAL, "the load was interrupted", e);
        }
    }

    private void put(Loaded loaded) {
        try {
            tally.count(shelf.put(loaded), loaded.graph());
        } catch (RuntimeException e) {
            broken = e;
            throw e;
        }
    }

    private void fail(Article article, Code why, String detail) {
        tally.failed++;
        tally.rejections.add(new Rejection(article.id(), article.source(), why, detail));
    }

    private static String hash(Article a) {
        return DigestUtils.sha256Hex(String.join(
                "\u0000",
                a.id(),
                a.title(),
                a.publisher().orElse(""),
                a.date().map(Object::toString).orElse(""),
                a.url().map(Object::toString).orElse(""),
                a.format(),
                a.text()));
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
