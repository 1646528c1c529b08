package org.huchuang.server.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.ontology.OntologyGraph;
import org.huchuang.ontology.Vocabulary;

/**
 * What the page about the ontology shows.
 *
 * @param version of the ontology
 * @param changes its change log, newest first, Chinese and English
 * @param classes and what is below each
 * @param properties between things
 * @param attributes properties with values
 * @param terms the same as RDF
 */
public record OntologyView(
        String version,
        List<String> changes,
        List<Term> classes,
        List<Term> properties,
        List<Term> attributes,
        Model terms) {
    private static final List<Property> ALIGNED = List.of(
            RDFS.subClassOf,
            RDFS.subPropertyOf,
            SKOS.exactMatch,
            SKOS.closeMatch,
            OWL2.equivalentClass,
            OWL2.equivalentProperty);

    /**
     * A class or property in words.
     *
     * @param depth how many classes of ours are above it
     * @param domain where it is used
     * @param range what it leads to
     * @param aligned terms of other vocabularies and how they relate, as {@code closeMatch schema:name}
     */
    public record Term(
            String id,
            String zh,
            String en,
            String definitionZh,
            String definitionEn,
            String exampleZh,
            String exampleEn,
            int depth,
            List<Link> domain,
            List<Link> range,
            List<Link> inverse,
            List<String> aligned) {}

    /** A term that is named: an anchor on the page, or empty when it is of another vocabulary. */
    public record Link(String anchor, String name) {}

    static OntologyView packed() {
        var ontology = OntologyGraph.at("http://localhost/");
        // code lists and alignments to the data's address are no terms
        var terms = ontology.listStatements()
                .filterKeep(s -> s.getSubject().getURI().startsWith(Vocabulary.NAMESPACE.replace("#", "")))
                .toList();
        var model = ModelFactory.createDefaultModel().add(terms);
        model.setNsPrefixes(Vocabulary.PREFIXES);
        var header = model.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next();
        return new OntologyView(
                header.getProperty(OWL2.versionInfo).getString(),
                header.listProperties(SKOS.changeNote).toList().stream()
                        .map(s -> s.getString())
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                tree(model),
                all(model, OWL2.ObjectProperty),
                all(model, OWL2.DatatypeProperty),
                model);
    }

    private static List<Term> all(Model model, Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .sorted(Comparator.comparing(Resource::getLocalName))
                .map(r -> term(r, 0))
                .toList();
    }

    private static List<Term> tree(Model model) {
        var out = new ArrayList<Term>();
        model.listSubjectsWithProperty(RDF.type, OWL2.Class).toList().stream()
                .filter(c -> above(c).isEmpty())
                .sorted(Comparator.comparing(Resource::getLocalName))
                .forEach(c -> below(c, 0, out));
        return out;
    }

    private static void below(Resource parent, int depth, List<Term> out) {
        out.add(term(parent, depth));
        parent.getModel().listSubjectsWithProperty(RDFS.subClassOf, parent).toList().stream()
                .sorted(Comparator.comparing(Resource::getLocalName))
                .forEach(c -> below(c, depth + 1, out));
    }

    private static Optional<Resource> above(Resource term) {
        return term.listProperties(RDFS.subClassOf).toList().stream()
                .map(s -> s.getResource())
                .filter(OntologyView::ours)
                .findFirst();
    }

    private static Term term(Resource term, int depth) {
        return new Term(
                term.getLocalName(),
                text(term, RDFS.label, "zh"),
                text(term, RDFS.label, "en"),
                text(term, SKOS.definition, "zh"),
                text(term, SKOS.definition, "en"),
                text(term, SKOS.example, "zh"),
                text(term, SKOS.example, "en"),
                depth,
                links(term, Vocabulary.DOMAIN_INCLUDES),
                links(term, Vocabulary.RANGE_INCLUDES),
                Stream.concat(
                                links(term, OWL2.inverseOf).stream(),
                                term.getModel().listSubjectsWithProperty(OWL2.inverseOf, term).toList().stream()
                                        .map(OntologyView::link))
                        .toList(),
                ALIGNED.stream()
                        .flatMap(p -> term.listProperties(p).toList().stream())
                        .filter(s -> !ours(s.getObject()))
                        .map(s -> s.getPredicate().getLocalName() + " "
                                + term.getModel().shortForm(s.getObject().toString()))
                        .sorted()
                        .toList());
    }

    private static List<Link> links(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .map(s -> link(s.getObject()))
                .sorted(Comparator.comparing(Link::name))
                .toList();
    }

    private static Link link(RDFNode node) {
        return ours(node)
                ? new Link(node.asResource().getLocalName(), node.asResource().getLocalName())
                : new Link("", node.getModel().shortForm(node.toString()));
    }

    private static boolean ours(RDFNode node) {
        return node.isURIResource() && node.asResource().getURI().startsWith(Vocabulary.NAMESPACE);
    }

    private static String text(Resource term, Property property, String language) {
        var found = term.getProperty(property, language);
        return found == null ? "" : found.getString();
    }
}
