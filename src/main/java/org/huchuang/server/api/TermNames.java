package org.huchuang.server.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.ontology.OntologyGraph;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.queries.Question.Text;

/** What the ontology's own terms are called. */
public final class TermNames {
    private final Map<String, Text> names = new HashMap<>();

    public TermNames() {
        OntologyGraph.at("http://localhost/")
                .listSubjects()
                .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(Vocabulary.NAMESPACE))
                .forEachRemaining(this::add);
    }

    private void add(Resource term) {
        var zh = term.getProperty(RDFS.label, "zh");
        var en = term.getProperty(RDFS.label, "en");
        if (zh != null && en != null) {
            names.put(term.getURI(), new Text(zh.getString(), en.getString()));
        }
    }

    /** The name of a term with this IRI, if it is one of the ontology. */
    public Optional<Text> of(Node node) {
        return node.isURI() ? of(node.getURI()) : Optional.empty();
    }

    public Optional<Text> of(String iri) {
        return Optional.ofNullable(names.get(iri));
    }
}
