package org.huchuang.ontology;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the store's ontology graph holds: terms, alignments, code lists and the data set of indicators. */
public final class OntologyGraph {
    private OntologyGraph() {}

    /**
     * All triples, without blank nodes. Everything with a name has an {@code rdfs:label} too, and every
     * {@code skos:broader} its {@code skos:narrower}, so that pages and queries need not look in both directions.
     *
     * @param base of the data, ending in a slash: {@code http://localhost:3030/}
     */
    public static Model at(String base) {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("The base of the data ends in a slash: " + base);
        }
        var model = ModelFactory.createDefaultModel();
        for (var file : TurtleFile.values()) {
            if (file != TurtleFile.SHAPES) {
                model.add(file.read(base));
            }
        }
        label(model);
        invert(model, SKOS.broader, SKOS.narrower);
        invert(model, SKOS.topConceptOf, SKOS.hasTopConcept);
        return model.setNsPrefixes(Vocabulary.PREFIXES);
    }

    private static void label(Model model) {
        for (var name : List.of(SKOS.prefLabel, DCTerms.title)) {
            for (var s : model.listStatements()
                    .filterKeep(s -> s.getPredicate().equals(name))
                    .toList()) {
                model.add(s.getSubject(), RDFS.label, s.getObject());
            }
        }
    }

    private static void invert(Model model, Property property, Property inverse) {
        for (var s : model.listStatements()
                .filterKeep(s -> s.getPredicate().equals(property))
                .toList()) {
            model.add(s.getResource(), inverse, s.getSubject());
        }
    }
}
