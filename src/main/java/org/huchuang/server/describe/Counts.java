package org.huchuang.server.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.VOID;

/**
 * How often each class and property is used, as the generation says of itself.
 *
 * @param classes by IRI
 * @param properties by IRI
 */
record Counts(List<Count> classes, List<Count> properties) {
    /** A class and how many things are of it, or a property and how many triples have it. */
    record Count(String iri, long count) {}

    static Counts of(Model description) {
        return new Counts(
                parts(description, VOID._class, VOID.entities), parts(description, VOID.property, VOID.triples));
    }

    private static List<Count> parts(Model description, Property term, Property number) {
        var counts = new ArrayList<Count>();
        for (var part : description.listSubjectsWithProperty(term).toList()) {
            counts.add(new Count(
                    ((Resource) part.getProperty(term).getObject()).getURI(),
                    part.getProperty(number).getLong()));
        }
        counts.sort(Comparator.comparing(Count::iri));
        return List.copyOf(counts);
    }
}
