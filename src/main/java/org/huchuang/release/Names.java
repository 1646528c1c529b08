package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.release.Difference.Change;

/** Puts names in the place of identifiers among changed values. */
final class Names {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    void want(Change change) {
        wanted.addAll(change.before());
        wanted.addAll(change.after());
    }

    /** Learns the names of what is wanted from a sorted graph; a later one wins. */
    void read(Path quads) throws IOException {
        try (var all = SortedQuads.open(quads)) {
            while (all.hasNext()) {
                boolean needed = wanted.contains(all.subject());
                for (var quad : all.next()) {
                    if (needed && quad.getPredicate().equals(RDFS.label.asNode())) {
                        names.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm());
                    }
                }
            }
        }
    }

    Change put(Change change) {
        return new Change(change.thing(), change.property(), named(change.before()), named(change.after()));
    }

    private List<String> named(List<String> values) {
        return values.stream().map(v -> names.getOrDefault(v, v)).toList();
    }
}
