package org.huchuang.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.vocabulary.RDFS;

/** The gate before the store: what an article's graph must look like. Safe for use by several threads. */
public final class Shapes {
    private static final Comparator<Violation> BY_PLACE = Comparator.comparing(
                    (Violation v) -> v.focus().toString())
            .thenComparing(v -> v.path().orElse(""))
            .thenComparing(Violation::message);

    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph hierarchy;

    private Shapes(org.apache.jena.shacl.Shapes shapes, Graph hierarchy) {
        this.shapes = shapes;
        this.hierarchy = hierarchy;
    }

    /** The packed shapes, parsed once: keep the object. */
    public static Shapes packed() {
        var shapes = TurtleFile.SHAPES.read(TurtleFile.NO_BASE);
        return new Shapes(
                org.apache.jena.shacl.Shapes.parse(shapes.getGraph()),
                hierarchy(TurtleFile.ONTOLOGY.read(TurtleFile.NO_BASE)));
    }

    /**
     * Everything that must not enter, without repetition, sorted by focus node, path and message; empty when the graph
     * fits. Warnings are left out. The graph must describe by itself every entity that its claims speak of.
     */
    public List<Violation> validate(Graph article) {
        var report = ShaclValidator.get().validate(shapes, together(article));
        return report.getEntries().stream()
                .filter(e -> e.severity().equals(Severity.Violation))
                .map(Shapes::violation)
                .distinct()
                .sorted(BY_PLACE)
                .toList();
    }

    /** As {@link #validate(Graph)}. */
    public List<Violation> validate(Model article) {
        return validate(article.getGraph());
    }

    /** A copy in memory: many times faster to look into than a union view. */
    private Graph together(Graph article) {
        var both = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(both, article);
        GraphUtil.addInto(both, hierarchy);
        return both;
    }

    /** Which of our classes is below which, so that a shape for institutions holds for universities. */
    private static Graph hierarchy(Model ontology) {
        var hierarchy = ModelFactory.createDefaultModel();
        ontology.listStatements(null, RDFS.subClassOf, (RDFNode) null)
                .filterKeep(s -> s.getResource().getURI().startsWith(Vocabulary.NAMESPACE))
                .forEach(hierarchy::add);
        return hierarchy.getGraph();
    }

    private static Violation violation(ReportEntry entry) {
        var path = Optional.ofNullable(entry.resultPath())
                .map(p -> PathWriter.asString(p, new Prologue(Vocabulary.PREFIXES)));
        return new Violation(entry.focusNode(), path, entry.message());
    }
}
