package org.huchuang.ontology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;

/** What follows from what is stated, and why. */
public final class Inference {
    private final List<InferenceRule> rules;

    private Inference(List<InferenceRule> rules) {
        this.rules = rules;
    }

    /** With the packed rules. */
    public static Inference packed() {
        return new Inference(InferenceRule.packed());
    }

    /**
     * Adds to one graph everything that follows from another and is not in it, until nothing more follows.
     *
     * @return how many triples were added
     */
    public long materialise(Graph stated, Graph inferred) {
        var both = new Union(inferred, stated);
        long count = 0;
        for (boolean more = true; more; ) {
            more = false;
            for (var rule : rules) {
                var found = rule.apply(both)
                        .filter(t -> t.getObject().isURI() && !t.getSubject().equals(t.getObject()))
                        .filter(t -> !stated.contains(t) && !inferred.contains(t))
                        .distinct()
                        .toList();
                found.forEach(inferred::add);
                count += found.size();
                more |= !found.isEmpty();
            }
        }
        return count;
    }

    /**
     * Why a triple holds.
     *
     * @param triple what holds
     * @param rule by which it follows; empty when it is stated
     * @param premises from what it follows
     */
    public record Step(Triple triple, Optional<InferenceRule> rule, List<Step> premises) {
        public Step {
            premises = List.copyOf(premises);
        }
    }

    /** The shortest chain of rules from stated triples; empty when it neither is stated nor follows. */
    public Optional<Step> explain(Graph stated, Graph inferred, Triple triple) {
        for (int depth = 0; depth <= DEEPEST; depth++) {
            var found = explain(stated, new Union(inferred, stated), triple, depth, new HashSet<>());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static final int DEEPEST = 8;

    private Optional<Step> explain(Graph stated, Graph both, Triple triple, int depth, Set<Triple> above) {
        if (stated.contains(triple)) {
            return Optional.of(new Step(triple, Optional.empty(), List.of()));
        }
        if (depth == 0 || !both.contains(triple) || !above.add(triple)) {
            return Optional.empty();
        }
        try {
            for (var rule : rules) {
                for (var premises : rule.premises(both, triple)) {
                    var steps = premises.stream()
                            .map(p -> explain(stated, both, p, depth - 1, above))
                            .toList();
                    if (steps.stream().allMatch(Optional::isPresent)) {
                        return Optional.of(new Step(
                                triple,
                                Optional.of(rule),
                                steps.stream().map(Optional::orElseThrow).toList()));
                    }
                }
            }
            return Optional.empty();
        } finally {
            above.remove(triple);
        }
    }
}
