package org.huchuang.ontology;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** The code lists whose members articles name: fields of technology, and places. */
public final class CodeLists {
    private final List<Concept> fields;
    private final List<Concept> places;

    private CodeLists(List<Concept> fields, List<Concept> places) {
        this.fields = fields;
        this.places = places;
    }

    /** The packed lists; {@link Code#KNOWLEDGE} when a member lacks a name. */
    public static CodeLists packed() {
        var fields = TurtleFile.FIELDS.read(TurtleFile.NO_BASE);
        var places = TurtleFile.PLACES.read(TurtleFile.NO_BASE);
        return new CodeLists(
                concepts(fields, EntityType.TECHNOLOGY_FIELD, SKOS.broader),
                concepts(places, EntityType.PLACE, Vocabulary.LOCATED_IN));
    }

    /** Every field of technology and industry, sorted by key. */
    public List<Concept> fields() {
        return fields;
    }

    /** Shanghai and its districts, regions, provinces, cities, countries, sorted by key. */
    public List<Concept> places() {
        return places;
    }

    private static List<Concept> concepts(Model list, EntityType type, Property broader) {
        return list.listResourcesWithProperty(RDF.type, Vocabulary.of(type)).toList().stream()
                .map(r -> concept(r, type, broader))
                .sorted(Comparator.comparing(Concept::key))
                .toList();
    }

    private static Concept concept(Resource r, EntityType type, Property broader) {
        return new Concept(
                key(r),
                type,
                label(r, "zh"),
                r.listProperties(SKOS.altLabel).mapWith(s -> s.getString()).toList().stream()
                        .sorted()
                        .toList(),
                label(r, "en"),
                r.listProperties(broader).mapWith(s -> key(s.getResource())).toList().stream()
                        .sorted()
                        .toList());
    }

    private static String label(Resource r, String language) {
        var label = r.getProperty(SKOS.prefLabel, language);
        if (label == null) {
            throw new HuchuangException(Code.KNOWLEDGE, r + " has no prefLabel@" + language);
        }
        return label.getString();
    }

    private static String key(Resource r) {
        return r.getURI().substring(r.getURI().lastIndexOf('/') + 1);
    }
}
