package org.huchuang.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.release.Difference.Change;
import org.huchuang.release.Difference.Merged;
import org.huchuang.release.Difference.Thing;

/** Walks two sorted graphs side by side, subject by subject; memory grows with what differs only. */
final class Comparison {
    private static final Node REPLACED = DCTerms.isReplacedBy.asNode();

    private final SortedQuads before;
    private final SortedQuads after;
    private final RDFChanges patch;
    private final List<Thing> arrived = new ArrayList<>();
    private final List<Thing> gone = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private long added;
    private long removed;

    private Comparison(SortedQuads before, SortedQuads after, RDFChanges patch) {
        this.before = before;
        this.after = after;
        this.patch = patch;
    }

    /**
     * Compares two files of sorted N-Quads.
     *
     * @param patch where the difference goes as <a href="https://afs.github.io/rdf-patch/">RDF Patch</a>
     */
    static Difference of(Path before, Path after, OutputStream patch) throws IOException {
        try (var first = SortedQuads.open(before);
                var second = SortedQuads.open(after)) {
            var writer = RDFPatchOps.textWriter(patch);
            var comparison = new Comparison(first, second, writer);
            writer.start();
            writer.txnBegin();
            comparison.walk();
            writer.txnCommit();
            writer.finish();
            var names = new Names();
            comparison.changed.forEach(names::want);
            names.read(before);
            names.read(after);
            return new Difference(
                    comparison.arrived,
                    comparison.gone,
                    comparison.merged,
                    comparison.changed.stream().map(names::put).toList(),
                    comparison.added,
                    comparison.removed);
        }
    }

    private void walk() {
        while (before.hasNext() || after.hasNext()) {
            int order =
                    !before.hasNext() ? 1 : !after.hasNext() ? -1 : QuadLine.order(before.subject(), after.subject());
            var old = order <= 0 ? before.next() : List.<Quad>of();
            var now = order >= 0 ? after.next() : List.<Quad>of();
            if (!old.equals(now)) {
                patch(old, now);
                tell(old, now);
            }
        }
    }

    private void patch(List<Quad> old, List<Quad> now) {
        var kept = new HashSet<>(old);
        kept.retainAll(new HashSet<>(now));
        for (var quad : old) {
            if (!kept.contains(quad)) {
                removed++;
                patch.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
            }
        }
        for (var quad : now) {
            if (!kept.contains(quad)) {
                added++;
                patch.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
            }
        }
    }

    private void tell(List<Quad> old, List<Quad> now) {
        var was = thing(old);
        var is = thing(now);
        var kept = now.stream().filter(q -> q.getPredicate().equals(REPLACED)).findFirst();
        if (was.isPresent() && kept.isPresent()) {
            merged.add(new Merged(was.get(), kept.get().getObject().getURI()));
        } else if (was.isPresent() && is.isPresent()) {
            changes(is.get(), triples(old), triples(now));
        } else {
            was.ifPresent(gone::add);
            is.ifPresent(arrived::add);
        }
    }

    /** What the quads are about, when it is an entity. */
    private static Optional<Thing> thing(List<Quad> about) {
        var types = objects(about, RDF.type.asNode());
        var names = objects(about, RDFS.label.asNode());
        for (var type : EntityType.values()) {
            if (types.contains(Vocabulary.of(type).getURI()) && !names.isEmpty()) {
                return Optional.of(new Thing(about.get(0).getSubject().getURI(), type.localName(), names.first()));
            }
        }
        return Optional.empty();
    }

    private static TreeSet<String> objects(Collection<Quad> about, Node property) {
        var values = new TreeSet<String>();
        about.stream().filter(q -> q.getPredicate().equals(property)).forEach(q -> values.add(text(q.getObject())));
        return values;
    }

    private void changes(Thing thing, Set<Triple> old, Set<Triple> now) {
        var values = new TreeMap<String, List<List<String>>>();
        old.stream()
                .filter(t -> !now.contains(t))
                .forEach(t -> of(values, t).get(0).add(text(t.getObject())));
        now.stream()
                .filter(t -> !old.contains(t))
                .forEach(t -> of(values, t).get(1).add(text(t.getObject())));
        values.forEach((property, sides) -> changed.add(new Change(thing, property, sides.get(0), sides.get(1))));
    }

    private static List<List<String>> of(TreeMap<String, List<List<String>>> values, Triple triple) {
        return values.computeIfAbsent(
                triple.getPredicate().getURI(), p -> List.of(new ArrayList<>(), new ArrayList<>()));
    }

    // one more article that says the same is no change of the thing
    private static Set<Triple> triples(List<Quad> quads) {
        var triples = new LinkedHashSet<Triple>();
        quads.forEach(q -> triples.add(q.asTriple()));
        return triples;
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
