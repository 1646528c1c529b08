package org.huchuang.server.links;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Vocabulary;

/** By what things are narrowed down in a search: district, fields, years. Things go by their number, their place in all things. */
public final class Traits {
    /** That of an empty graph. */
    public static final Traits NONE = new Traits(0);

    /** Districts are the parts of this city. */
    private static final String CITY = "place/" + Key.of("place", "上海市");

    private static final int[] NO = {};
    private static final int HIGHEST = 6;

    private final int[] districts;
    private final int[][] fields;
    private final int[][] years;

    private Traits(int things) {
        districts = new int[things];
        fields = new int[things][];
        years = new int[things][];
        Arrays.fill(districts, -1);
        Arrays.fill(fields, NO);
        Arrays.fill(years, NO);
    }

    /** Reads them. Use inside a transaction. */
    public static Traits read(DatasetGraph dataset, Links links) {
        var traits = new Traits(links.things());
        traits.readDistricts(links);
        traits.readFields(dataset, links);
        traits.readYears(dataset, links);
        return traits;
    }

    /** Number of the district a thing is in, itself for a district; -1 for none. */
    public int district(int thing) {
        return districts[thing];
    }

    /** Numbers of the fields a thing works in, with the wider ones. */
    public int[] fields(int thing) {
        return fields[thing].clone();
    }

    /** Years of the articles that mention it, ascending. */
    public int[] years(int thing) {
        return years[thing].clone();
    }

    private void readDistricts(Links links) {
        for (int n = 0; n < districts.length; n++) {
            districts[n] = districtAbove(links, n);
        }
    }

    // the nearest place that is part of the city, over what the thing is in or part of
    private static int districtAbove(Links links, int start) {
        var seen = new HashSet<Integer>();
        var next = new ArrayDeque<Integer>();
        next.add(start);
        for (int i = 0; i < HIGHEST * HIGHEST && !next.isEmpty(); i++) {
            int n = next.poll();
            if (!seen.add(n)) {
                continue;
            }
            boolean place = links.thing(n).type() == EntityType.PLACE;
            for (var edge : links.outgoing(links.thing(n), Filter.NONE)) {
                if (edge.relation() == RelationType.LOCATED_IN || edge.relation() == RelationType.PART_OF) {
                    if (place && edge.to().local().equals(CITY)) {
                        return n;
                    }
                    next.add(links.number(edge.to()));
                }
            }
        }
        return -1;
    }

    private void readFields(DatasetGraph dataset, Links links) {
        var wider = new HashMap<Integer, Set<Integer>>();
        each(dataset, SKOS.broader, (narrow, wide) -> {
            int a = number(links, narrow);
            int b = number(links, wide);
            if (a >= 0 && b >= 0) {
                wider.computeIfAbsent(a, x -> new TreeSet<>()).add(b);
            }
        });
        for (int n = 0; n < fields.length; n++) {
            var found = new TreeSet<Integer>();
            var next = new ArrayDeque<Integer>();
            for (var edge : links.outgoing(links.thing(n), Filter.NONE)) {
                if (edge.to().type() == EntityType.TECHNOLOGY_FIELD) {
                    next.add(links.number(edge.to()));
                }
            }
            while (!next.isEmpty()) {
                int field = next.poll();
                if (found.add(field)) {
                    next.addAll(wider.getOrDefault(field, Set.of()));
                }
            }
            fields[n] = found.isEmpty() ? NO : found.stream().mapToInt(i -> i).toArray();
        }
    }

    private void readYears(DatasetGraph dataset, Links links) {
        var published = new HashMap<Node, Integer>();
        each(dataset, DCTerms.issued, (article, day) -> {
            if (day.isLiteral() && day.getLiteralLexicalForm().matches("\\d{4}.*")) {
                published.put(
                        article, Integer.valueOf(day.getLiteralLexicalForm().substring(0, 4)));
            }
        });
        var found = new HashMap<Integer, Set<Integer>>();
        each(dataset, Vocabulary.MENTIONS, (article, thing) -> {
            int n = number(links, thing);
            if (n >= 0 && published.containsKey(article)) {
                found.computeIfAbsent(n, x -> new TreeSet<>()).add(published.get(article));
            }
        });
        for (Map.Entry<Integer, Set<Integer>> e : found.entrySet()) {
            years[e.getKey()] = e.getValue().stream().mapToInt(y -> y).toArray();
        }
    }

    private static int number(Links links, Node node) {
        if (!node.isURI()) {
            return -1;
        }
        var iri = node.getURI();
        int key = iri.lastIndexOf('/');
        int kind = iri.lastIndexOf('/', key - 1);
        return kind < 0
                ? -1
                : links.thing(iri.substring(kind + 1)).map(links::number).orElse(-1);
    }

    private interface Pair {
        void of(Node subject, Node object);
    }

    private static void each(DatasetGraph dataset, Property property, Pair pair) {
        dataset.find(Quad.unionGraph, Node.ANY, property.asNode(), Node.ANY)
                .forEachRemaining(q -> pair.of(q.getSubject(), q.getObject()));
    }
}
