package org.huchuang.server.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.ontology.Vocabulary;

/** What the shapes ask of each class and property, in words. */
final class ShapeWords {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Property PATH = sh("path");
    private static final Property PROPERTY = sh("property");
    private static final Property OR = sh("or");

    private final Model shapes;
    private final ConstraintWords constraints;
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    private ShapeWords(Model shapes, Model ontology) {
        this.shapes = shapes;
        this.constraints = new ConstraintWords(ontology);
    }

    /** A rule about a term; {@code warning} when it is only worth a look. */
    public record Rule(Words words, boolean warning) {}

    /** By local name of the term, each list sorted. */
    static Map<String, List<Rule>> of(Model shapes, Model ontology) {
        var words = new ShapeWords(shapes, ontology);
        for (var target : List.of(sh("targetClass"), sh("targetSubjectsOf"), sh("targetObjectsOf"))) {
            shapes.listStatements()
                    .filterKeep(s -> s.getPredicate().equals(target))
                    .toList()
                    .forEach(words::read);
        }
        words.rules.replaceAll((term, of) -> of.stream()
                .distinct()
                .sorted(Comparator.comparing((Rule r) -> r.words().en()))
                .toList());
        return words.rules;
    }

    private void read(Statement target) {
        var shape = target.getSubject();
        var at = target.getResource();
        var kind = target.getPredicate().getLocalName();
        var ruled = ruled(shape);
        if (ruled.isPresent()) {
            add(ruled.get(), shape, constraints.of(consequence(shape)));
            return;
        }
        var who =
                switch (kind) {
                    case "targetClass" -> constraints.name(at).in("%s：", "%s: ");
                    case "targetSubjectsOf" -> constraints.name(at).in("有 %s 者：", "what has %s: ");
                    default -> constraints.name(at).in("%s 所指：", "what %s leads to: ");
                };
        var own = kind.equals("targetClass") ? Words.NONE : who;
        add(at, shape, joined(own, constraints.ofNode(shape)));
        for (var property : shape.listProperties(PROPERTY).toList()) {
            var path = property.getResource().getProperty(PATH).getResource();
            var said = constraints.of(property.getResource());
            add(at, shape, joined(own, said));
            if (isOurs(path) && !path.equals(at)) {
                add(path, shape, joined(who, constraints.ofNode(property.getResource())));
            }
        }
    }

    private static Words joined(Words who, Words said) {
        return said.isEmpty() ? said : Words.join(List.of(who, said), "", "");
    }

    private void add(Resource term, Resource shape, Words words) {
        if (isOurs(term) && !words.isEmpty()) {
            var warning = shape.hasProperty(sh("severity"), sh("Warning"));
            rules.computeIfAbsent(term.getLocalName(), t -> new ArrayList<>()).add(new Rule(words, warning));
        }
    }

    /** The predicate that a shape of the form “no claim of this predicate, or else …” is about. */
    private Optional<Resource> ruled(Resource shape) {
        return alternatives(shape).stream()
                .filter(a -> a.hasProperty(sh("not")))
                .map(a -> a.getPropertyResourceValue(sh("not")))
                .filter(not -> not.hasProperty(PATH, RDF.predicate))
                .map(not -> not.getPropertyResourceValue(sh("hasValue")))
                .findFirst();
    }

    private Resource consequence(Resource shape) {
        return alternatives(shape).stream()
                .filter(a -> !a.hasProperty(sh("not")))
                .findFirst()
                .orElseThrow();
    }

    private List<Resource> alternatives(Resource shape) {
        var or = shape.getPropertyResourceValue(OR);
        return or == null
                ? List.of()
                : shapes.getRDFNode(or.asNode()).as(RDFList.class).asJavaList().stream()
                        .map(n -> n.asResource())
                        .toList();
    }

    private static boolean isOurs(Resource r) {
        return r.isURIResource() && r.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    private static Property sh(String name) {
        return ResourceFactory.createProperty(SH, name);
    }
}
