package org.huchuang.server.search;

import java.util.List;
import org.huchuang.ontology.EntityType;

/**
 * A thing that can be found by name.
 *
 * @param iri {@code {base}id/kind/key}
 * @param type its class
 * @param label what it is called on pages
 * @param english its preferred English name, {@code ""} when it has none
 * @param names every name it bears, the label first, without doubles
 * @param place name of where it is, {@code ""} when unknown
 * @param mentions number of articles that mention it
 * @param known whether the name authority or a code list has it
 */
public record Thing(
        String iri,
        EntityType type,
        String label,
        String english,
        List<String> names,
        String place,
        int mentions,
        boolean known) {
    /** Without an English name. */
    public Thing(
            String iri, EntityType type, String label, List<String> names, String place, int mentions, boolean known) {
        this(iri, type, label, "", names, place, mentions, known);
    }

    public Thing {
        names = List.copyOf(names);
        if (!names.contains(label)) {
            throw new IllegalArgumentException("The label is one of the names of " + iri + ".");
        }
    }

    /** {@code kind/key}, as in its addresses. */
    public String local() {
        return iri.substring(iri.lastIndexOf('/', iri.lastIndexOf('/') - 1) + 1);
    }

    public String key() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
