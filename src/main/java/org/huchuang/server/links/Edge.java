package org.huchuang.server.links;

import java.util.List;
import org.huchuang.ontology.RelationType;
import org.huchuang.server.search.Thing;

/**
 * One relation between two things, however often it is stated.
 *
 * @param facts what states it; none when the name authority gives it
 */
public record Edge(Thing from, RelationType relation, Thing to, List<Stated> facts) {
    public Edge {
        facts = List.copyOf(facts);
    }

    /**
     * One statement of it.
     *
     * @param claim IRI
     * @param year in which its article appeared, 0 when unknown
     * @param source who published the article, {@code ""} when unknown
     */
    public record Stated(String claim, int year, String source) {}

    /** The end that is not this one. */
    public Thing other(Thing end) {
        return from.equals(end) ? to : from;
    }
}
