package org.huchuang.server.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.huchuang.queries.Catalogue;

/**
 * What the page about the ontology shows.
 *
 * @param version of the ontology
 * @param changes its change log, newest first
 * @param picture of it all
 * @param classes and what is below each
 * @param properties between things
 * @param attributes properties with values
 * @param terms the same as RDF
 */
public record OntologyView(
        String version,
        List<Words> changes,
        Picture picture,
        List<Term> classes,
        List<Term> properties,
        List<Term> attributes,
        Model terms) {
    private static final String BASE = "http://localhost/";
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
     * @param rules what the shapes ask
     * @param turtle an example as it stands in a graph
     * @param questions that use it, by id
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
            List<String> aligned,
            List<ShapeWords.Rule> rules,
            String turtle,
            Map<String, Words> questions) {}

    /** A term that is named: an anchor on the page, or empty when it is of another vocabulary. */
    public record Link(String anchor, String name) {}

    /** What the terms are told from, beside the ontology. */
    private record Sources(Map<String, List<ShapeWords.Rule>> rules, Examples examples, Catalogue questions) {
        private static final int MOST = 3;

        Map<String, Words> questions(String id) {
            var term = Pattern.compile("\\bhc:" + id + "\\b");
            var found = new LinkedHashMap<String, Words>();
            questions.questions().stream()
                    .filter(q -> term.matcher(q.text()).find())
                    .limit(MOST)
                    .forEach(q -> found.put(
                            q.id(), new Words(q.question().zh(), q.question().en())));
            return found;
        }
    }

    /** Of the packed ontology. */
    static OntologyView packed(Catalogue questions) {
        var ontology = OntologyGraph.at(BASE);
        // code lists and alignments to the data's address are no terms
        var terms = ontology.listStatements()
                .filterKeep(s -> s.getSubject().getURI().startsWith(Vocabulary.NAMESPACE.replace("#", "")))
                .toList();
        var model = ModelFactory.createDefaultModel().add(terms);
        model.setNsPrefixes(ontology);
        var sources = new Sources(
                ShapeWords.of(OntologyGraph.shapes(), model),
                new Examples(model, OntologyGraph.examples(BASE), BASE),
                questions);
        var header = model.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next();
        return new OntologyView(
                header.getProperty(OWL2.versionInfo).getString(),
                changes(header),
                Picture.of(model),
                tree(model, sources),
                all(model, OWL2.ObjectProperty, sources),
                all(model, OWL2.DatatypeProperty, sources),
                model);
    }

    /** Each version's note in both languages begins with its number. */
    private static List<Words> changes(Resource header) {
        var zh = notes(header, "zh");
        var en = notes(header, "en");
        return IntStream.range(0, Math.min(zh.size(), en.size()))
                .mapToObj(i -> new Words(zh.get(i), en.get(i)))
                .toList();
    }

    private static List<String> notes(Resource header, String language) {
        return header.listProperties(SKOS.changeNote, language).toList().stream()
                .map(s -> s.getString())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<Term> all(Model model, Resource type, Sources sources) {
        return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .sorted(Comparator.comparing(Resource::getLocalName))
                .map(r -> term(r, 0, sources))
                .toList();
    }

    private static List<Term> tree(Model model, Sources sources) {
        var out = new ArrayList<Term>();
        model.listSubjectsWithProperty(RDF.type, OWL2.Class).toList().stream()
                .filter(c -> above(c).isEmpty())
                .sorted(Comparator.comparing(Resource::getLocalName))
                .forEach(c -> below(c, 0, out, sources));
        return out;
    }

    private static void below(Resource parent, int depth, List<Term> out, Sources sources) {
        out.add(term(parent, depth, sources));
        parent.getModel().listSubjectsWithProperty(RDFS.subClassOf, parent).toList().stream()
                .sorted(Comparator.comparing(Resource::getLocalName))
                .forEach(c -> below(c, depth + 1, out, sources));
    }

    private static Optional<Resource> above(Resource term) {
        return term.listProperties(RDFS.subClassOf).toList().stream()
                .map(s -> s.getResource())
                .filter(OntologyView::ours)
                .findFirst();
    }

    private static Term term(Resource term, int depth, Sources sources) {
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
                        .toList(),
                sources.rules().getOrDefault(term.getLocalName(), List.of()),
                sources.examples().of(term),
                sources.questions(term.getLocalName()));
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
