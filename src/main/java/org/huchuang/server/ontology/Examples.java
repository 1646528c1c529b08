package org.huchuang.server.ontology;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.ontology.Vocabulary;

/** A line of Turtle for a term, out of the graph of examples; what only follows from it counts for terms above and inverses. */
final class Examples {
    private final Model ontology;
    private final Model data;
    private final String base;

    /** @param data read with {@code base}, which the lines leave out */
    Examples(Model ontology, Model data, String base) {
        this.ontology = ontology;
        this.data = data;
        this.base = base;
    }

    /** Empty when the graph of examples has none. */
    String of(Resource term) {
        return ontology.contains(term, RDF.type, OWL2.Class) ? ofClass(term) : ofProperty(term);
    }

    private String ofClass(Resource term) {
        return first(below(term, RDFS.subClassOf).stream()
                .flatMap(c -> Stream.of(data, ontology)
                        .flatMap(m -> m.listSubjectsWithProperty(RDF.type, c).toList().stream()))
                .map(r -> statement(r, RDF.type, term)));
    }

    private String ofProperty(Resource term) {
        var property = ResourceFactory.createProperty(term.getURI());
        var stated = first(below(term, RDFS.subPropertyOf).stream()
                .flatMap(p -> stated(p, s -> statement(s.getSubject(), property, s.getObject()))));
        if (!stated.isEmpty()) {
            return stated;
        }
        return first(ontology.listObjectsOfProperty(term, OWL2.inverseOf).toList().stream()
                .flatMap(p -> stated(p.asResource(), s -> statement(s.getResource(), property, s.getSubject()))));
    }

    private Stream<Statement> stated(Resource property, Function<Statement, Statement> as) {
        return data
                .listStatements(null, ResourceFactory.createProperty(property.getURI()), (RDFNode) null)
                .toList()
                .stream()
                .map(as);
    }

    private Set<Resource> below(Resource term, Property by) {
        var all = new LinkedHashSet<Resource>();
        all.add(term);
        ontology.listSubjectsWithProperty(by, term).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .forEach(t -> all.addAll(below(t, by)));
        return all;
    }

    private static Statement statement(Resource s, Property p, RDFNode o) {
        return ResourceFactory.createStatement(s, p, o);
    }

    private String first(Stream<Statement> found) {
        return found.map(this::line).min(Comparator.naturalOrder()).orElse("");
    }

    private String line(Statement s) {
        var verb = s.getPredicate().equals(RDF.type) ? "a" : term(s.getPredicate());
        return term(s.getSubject()) + " " + verb + " " + term(s.getObject()) + " .";
    }

    private String term(RDFNode node) {
        var address = node.toString();
        return node.isURIResource() && address.startsWith(base)
                ? "<" + address.substring(base.length()) + ">"
                : FmtUtils.stringForNode(node.asNode(), Vocabulary.PREFIXES);
    }
}
