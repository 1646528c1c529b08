package org.huchuang.loader.graph;

import java.util.List;
import java.util.Objects;
import org.huchuang.loader.article.Rejection;

/**
 * The named graph of one article.
 *
 * @param nquads canonical: sorted lines, UTF-8, no blank nodes
 * @param facts how many facts were read
 * @param kept how many of them the graph states; with the dropped ones they make up {@code facts}
 * @param dropped what did not fit the shapes, one line for each part of the graph left out
 */
public record ArticleGraph(byte[] nquads, int facts, int kept, List<Rejection> dropped) {
    public ArticleGraph {
        Objects.requireNonNull(nquads);
        dropped = List.copyOf(dropped);
    }
}
