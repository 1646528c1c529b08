package org.huchuang.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.Violation;

/** Lets through the parts that fit the shapes; what needs a dropped part falls with it. */
final class Gate {
    private final Function<Graph, List<Violation>> shapes;

    /** @param shapes what is wrong with a graph, nothing when it fits */
    Gate(Function<Graph, List<Violation>> shapes) {
        this.shapes = shapes;
    }

    record Dropped(Part part, String why) {}

    record Passed(List<Part> kept, List<Dropped> dropped) {}

    /** {@link Code#SHAPE} when the article's own description does not fit. */
    Passed pass(List<Triple> source, List<Part> parts) {
        var kept = new ArrayList<>(parts);
        var dropped = new ArrayList<Dropped>();
        parts.stream().filter(Part::loop).forEach(part -> {
            kept.remove(part);
            dropped.add(new Dropped(part, "两端是同一事物 Both ends are the same thing"));
        });
        for (var wrong = wrong(source, kept); !wrong.isEmpty(); wrong = wrong(source, kept)) {
            int before = dropped.size();
            drop(kept, dropped, new HashMap<>(wrong));
            if (dropped.size() == before) {
                throw new HuchuangException(Code.SHAPE, wrong.toString());
            }
        }
        return new Passed(kept, dropped);
    }

    private static void drop(List<Part> kept, List<Dropped> dropped, Map<Node, String> wrong) {
        for (boolean more = true; more; ) {
            more = false;
            for (var part : List.copyOf(kept)) {
                var why = wrong.get(part.focus());
                var missing = part.needs().stream().filter(wrong::containsKey).findFirst();
                if (why == null && missing.isPresent()) {
                    why = wrong.get(missing.get());
                    wrong.put(part.focus(), why);
                    more = true;
                }
                if (why != null) {
                    kept.remove(part);
                    dropped.add(new Dropped(part, why));
                }
            }
        }
    }

    private Map<Node, String> wrong(List<Triple> source, List<Part> parts) {
        var graph = GraphMemFactory.createDefaultGraph();
        source.forEach(graph::add);
        parts.forEach(p -> p.triples().forEach(graph::add));
        var wrong = new LinkedHashMap<Node, String>();
        shapes.apply(graph).forEach(v -> wrong.putIfAbsent(v.focus(), v.message()));
        return wrong;
    }
}
