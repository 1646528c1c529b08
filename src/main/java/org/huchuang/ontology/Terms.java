package org.huchuang.ontology;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** The classes of entities and the properties between them as people read them: labels, and what belongs to what. */
public final class Terms {
    private final Map<String, Term> classes = new LinkedHashMap<>();
    private final Map<String, Term> properties = new LinkedHashMap<>();
    private final Map<String, Term> inverses = new LinkedHashMap<>();

    private Terms(Model ontology) {
        put(classes, ontology, Vocabulary.INSTITUTION, RDFS.subClassOf);
        Arrays.stream(EntityType.values()).forEach(t -> put(classes, ontology, Vocabulary.of(t), RDFS.subClassOf));
        Stream.concat(
                        Arrays.stream(RelationType.values()).map(Vocabulary::of),
                        Arrays.stream(AttributeType.values()).map(Vocabulary::of))
                .forEach(p -> put(properties, ontology, p, Vocabulary.DOMAIN_INCLUDES));
        ontology.listStatements(null, OWL2.inverseOf, (RDFNode) null).forEach(s -> {
            put(inverses, ontology, s.getSubject(), Vocabulary.DOMAIN_INCLUDES);
            inverses.put(
                    s.getResource().getLocalName(),
                    inverses.remove(s.getSubject().getLocalName()));
        });
    }

    /** Those of the packed ontology; {@link Code#KNOWLEDGE} when one lacks a label. */
    public static Terms packed() {
        return new Terms(TurtleFile.ONTOLOGY.read(TurtleFile.NO_BASE));
    }

    /** Institution, then the classes of {@link EntityType} in its order; {@code within} of a class: its superclasses. */
    public List<Term> classes() {
        return List.copyOf(classes.values());
    }

    /** Relations, then attributes; {@code within} of a property: the classes that have it, none for all. */
    public List<Term> properties() {
        return List.copyOf(properties.values());
    }

    public Optional<Term> classNamed(String localName) {
        return Optional.ofNullable(classes.get(localName));
    }

    public Term of(EntityType type) {
        return classes.get(type.localName());
    }

    public Term of(RelationType type) {
        return properties.get(type.localName());
    }

    /** What a relation is called from its second end; itself when it is symmetric. */
    public Term inverse(RelationType type) {
        return inverses.getOrDefault(type.localName(), of(type));
    }

    public Optional<Term> propertyNamed(String localName) {
        return Optional.ofNullable(properties.get(localName));
    }

    /** The properties a class may have, its superclass's included. */
    public List<Term> propertiesOf(Term type) {
        return properties.values().stream()
                .filter(p -> p.within().isEmpty()
                        || p.within().contains(type.id())
                        || type.within().stream().anyMatch(p.within()::contains)
                        || p.within().contains(Vocabulary.ENTITY.getLocalName()))
                .toList();
    }

    /**
     * A class or a property.
     *
     * @param id local name
     * @param zh label
     * @param en label
     * @param within local names, sorted: see {@link #classes()} and {@link #properties()}
     */
    public record Term(String id, String zh, String en, Set<String> within) {}

    private static void put(Map<String, Term> all, Model ontology, Resource term, Property within) {
        var r = ontology.getResource(term.getURI());
        var places = new TreeSet<String>();
        r.listProperties(within)
                .filterKeep(s -> s.getObject().isURIResource()
                        && s.getResource().getURI().startsWith(Vocabulary.NAMESPACE))
                .forEach(s -> places.add(s.getResource().getLocalName()));
        var id = term.getURI().substring(Vocabulary.NAMESPACE.length());
        all.put(id, new Term(id, label(r, "zh"), label(r, "en"), places));
    }

    private static String label(Resource r, String language) {
        var label = r.getProperty(RDFS.label, language);
        if (label == null) {
            throw new HuchuangException(Code.KNOWLEDGE, r + " has no label@" + language);
        }
        return label.getString();
    }
}
