package org.huchuang.server.gateway;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** How large a property path is: its steps, and how many loops stand within each other. */
final class PathSize {
    private final List<Node> links = new ArrayList<>();
    private int steps;
    private int loops;

    private PathSize() {}

    static void check(TriplePath triple, Limits.Shape limits) {
        var size = new PathSize();
        size.walk(triple.getPath(), 0);
        if (size.steps > limits.pathSteps() || size.loops > limits.pathLoops()) {
            throw new HuchuangException(
                    Code.QUERY,
                    "属性路径过于复杂 a property path has %d steps and %d loops within each other; at most %d and %d are run"
                            .formatted(size.steps, size.loops, limits.pathSteps(), limits.pathLoops()));
        }
    }

    /** The predicates in it. */
    static List<Node> links(Path path) {
        var size = new PathSize();
        size.walk(path, 0);
        return size.links;
    }

    private void walk(Path path, int within) {
        switch (path) {
            case P_Path2 two -> {
                walk(two.getLeft(), within);
                walk(two.getRight(), within);
            }
            case P_NegPropSet set ->
                steps += set.getFwdNodes().size() + set.getBwdNodes().size();
            case P_ZeroOrOne maybe -> walk(maybe.getSubPath(), within);
            case P_Inverse inverse -> walk(inverse.getSubPath(), within);
            case P_Path1 loop -> {
                loops = Math.max(loops, within + 1);
                walk(loop.getSubPath(), within + 1);
            }
            case P_Path0 link -> {
                steps++;
                links.add(link.getNode());
            }
            default -> steps++;
        }
    }
}
