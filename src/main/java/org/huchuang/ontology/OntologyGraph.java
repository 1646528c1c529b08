package org.huchuang.ontology;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the store's ontology graph holds: terms, alignments, code lists and the data set of indicators. */
public final class OntologyGraph {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private OntologyGraph() {}

    /**
     * All triples, without blank nodes. Every concept has its Chinese name as its one {@code rdfs:label}, and
     * every {@code skos:broader} its {@code skos:narrower}, so that pages and queries need not look in both directions.
     *
     * @param base of the data, ending in a slash: {@code http://localhost:3030/}
     */
    public static Model at(String base) {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("The base of the data ends in a slash: " + base);
        }
        var model = ModelFactory.createDefaultModel();
        for (var file : TurtleFile.values()) {
            if (file != TurtleFile.SHAPES && file != TurtleFile.EXAMPLES) {
                var read = file.read(base);
                model.add(read).setNsPrefixes(read);
            }
        }
        label(model);
        invert(model, SKOS.broader, SKOS.narrower);
        invert(model, SKOS.topConceptOf, SKOS.hasTopConcept);
        return model.setNsPrefixes(Vocabulary.PREFIXES);
    }

    /** The shapes as they are written, for those who put them into words; their lists are blank nodes. */
    public static Model shapes() {
        return TurtleFile.SHAPES.read(TurtleFile.NO_BASE).setNsPrefixes(Vocabulary.PREFIXES);
    }

    /** A small made-up graph that uses every term of the ontology, for its documentation. */
    public static Model examples(String base) {
        return TurtleFile.EXAMPLES.read(base).setNsPrefixes(Vocabulary.PREFIXES);
    }

    private static void label(Model model) {
        for (var name : List.of(SKOS.prefLabel, DCTerms.title)) {
            for (var s : model.listStatements()
                    .filterKeep(s ->
                            s.getPredicate().equals(name) && s.getLanguage().equals("zh"))
                    .toList()) {
                // as articles write names: 6G is no Chinese word
                var language = HAN.matcher(s.getString()).find() ? "zh" : "en";
                model.add(s.getSubject(), RDFS.label, s.getString(), language);
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
