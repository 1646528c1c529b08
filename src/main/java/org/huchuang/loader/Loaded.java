package org.huchuang.loader;

import java.util.Objects;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.graph.ArticleGraph;

/**
 * An article that became a graph.
 *
 * @param article as it was read
 * @param sourceHash SHA-256 in hex over all that was read of it
 * @param version of loader and knowledge that read it
 * @param graph what it says
 */
public record Loaded(Article article, String sourceHash, String version, ArticleGraph graph) {
    public Loaded {
        Objects.requireNonNull(article);
        Objects.requireNonNull(sourceHash);
        Objects.requireNonNull(version);
        Objects.requireNonNull(graph);
    }
}
