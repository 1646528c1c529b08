package org.huchuang.loader;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huchuang.loader.graph.ArticleGraph;

/**
 * An article that became a graph.
 *
 * @param article its id
 * @param file name of the file it came from
 * @param sourceHash SHA-256 in hex over all that was read of it
 * @param version of loader and knowledge that read it
 * @param issued day of publication
 * @param graph what it says
 */
public record Loaded(
        String article,
        String file,
        String sourceHash,
        String version,
        Optional<LocalDate> issued,
        ArticleGraph graph) {
    public Loaded {
        Objects.requireNonNull(article);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sourceHash);
        Objects.requireNonNull(version);
        Objects.requireNonNull(issued);
        Objects.requireNonNull(graph);
    }
}
