package org.huchuang.server.pages;

import java.util.List;
import java.util.Map;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.server.pages.ResourceView.Card;
import org.huchuang.server.pages.ResourceView.Figure;
import org.huchuang.server.pages.ResourceView.Thing;

/**
 * What the page of an entity shows.
 *
 * @param iri its identifier
 * @param local {@code kind/key}
 * @param part which relation alone is shown, {@code ""} for the whole page
 * @param name its label
 * @param names all its other names
 * @param type its class
 * @param crumbs what it belongs to, the widest first
 * @param mentions number of articles that mention it
 * @param attributes texts, dates and amounts
 * @param facts what is said of it, by relation
 * @param links what is said of others about it, by relation
 * @param moments dated facts in order
 * @param series figures of one measure over time
 * @param figures all figures about it
 * @param related things with many neighbours in common
 * @param articles the newest that mention it
 * @param data media type to address of each RDF syntax
 * @param jsonLd schema.org description, safe inside a script element
 */
public record EntityView(
        String iri,
        String local,
        String part,
        String name,
        List<String> names,
        Term type,
        List<Thing> crumbs,
        int mentions,
        List<Attribute> attributes,
        List<Group> facts,
        List<Group> links,
        List<Moment> moments,
        List<Series> series,
        List<Figure> figures,
        List<Thing> related,
        List<Thing> articles,
        Map<String, String> data,
        String jsonLd) {
    /** An attribute with its values, {@code term} its local name; {@code cards} is empty where the name authority gives the value. */
    public record Attribute(String zh, String en, String term, List<Value> values) {}

    /** A value; {@code href} is {@code ""} unless it is an address. */
    public record Value(String text, String href, List<Card> cards) {}

    /**
     * Facts of one relation in one direction.
     *
     * @param term local name of the relation, of its inverse where facts lead here
     * @param key as the page's own addresses name it
     * @param total number of other ends, of which {@code facts} are some
     * @param previous address of the ones before, {@code ""} when there are none
     * @param more address of the next ones, {@code ""} when there are none
     * @param left how many come after these
     */
    public record Group(
            String zh,
            String en,
            String term,
            String key,
            int total,
            List<Fact> facts,
            String previous,
            String more,
            int left) {}

    /** One other end; {@code stated} is how many statements there are, of which {@code cards} are the newest. */
    public record Fact(Thing other, List<String> qualifiers, int stated, List<Card> cards) {}

    /** A dated fact as subject, relation, object; the page's own thing has no address. */
    public record Moment(String date, Thing subject, String relation, Thing object, String note, String claim) {}

    /** A measure over time: a bar each, drawn in a box of 100 units in height. */
    public record Series(String measure, String unit, List<Bar> bars) {}

    public record Bar(String period, String value, int height) {}
}
