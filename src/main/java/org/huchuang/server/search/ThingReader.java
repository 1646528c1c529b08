package org.huchuang.server.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Vocabulary;

/** Reads from a graph all things with their names. Use inside a transaction. */
public final class ThingReader {
    private final DatasetGraph dataset;
    private final String base;

    private ThingReader(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /** Every named entity, authority and articles alike, sorted by IRI. */
    public static List<Thing> read(DatasetGraph dataset, String base) {
        return new ThingReader(dataset, base).things();
    }

    private List<Thing> things() {
        var types = new TreeMap<String, EntityType>();
        for (var type : EntityType.values()) {
            dataset.find(
                            Quad.unionGraph,
                            Node.ANY,
                            RDF.type.asNode(),
                            Vocabulary.of(type).asNode())
                    .forEachRemaining(q -> own(q.getSubject(), iri -> types.putIfAbsent(iri, type)));
        }
        var labels = texts(RDFS.label, types.keySet());
        var preferred = texts(SKOS.prefLabel, types.keySet());
        var others = texts(SKOS.altLabel, types.keySet());
        var english = english();
        var places = places(labels);
        var mentions = mentions();
        var known = known();
        var things = new ArrayList<Thing>(types.size());
        types.forEach((iri, type) -> {
            var names = Stream.of(labels, preferred, others)
                    .flatMap(m -> m.getOrDefault(iri, Set.of()).stream())
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                things.add(new Thing(
                        iri,
                        type,
                        names.get(0),
                        english.getOrDefault(iri, ""),
                        names,
                        places.getOrDefault(iri, ""),
                        mentions.getOrDefault(iri, 0),
                        known.contains(iri)));
            }
        });
        return things;
    }

    private void own(Node node, Consumer<String> then) {
        if (node.isURI() && node.getURI().startsWith(base + "id/")) {
            then.accept(node.getURI());
        }
    }

    // of things only: claims and indicators have labels too, and a hundred times as many
    private Map<String, Set<String>> texts(Property property, Set<String> things) {
        var texts = new HashMap<String, Set<String>>();
        each(property, (iri, value) -> {
            if (things.contains(iri)
                    && value.isLiteral()
                    && !value.getLiteralLexicalForm().isBlank()) {
                texts.computeIfAbsent(iri, i -> new TreeSet<>(ThingReader::chineseFirst))
                        .add(value.getLiteralLexicalForm());
            }
        });
        return texts;
    }

    private Map<String, String> english() {
        var english = new HashMap<String, String>();
        each(SKOS.prefLabel, (iri, value) -> {
            if (value.isLiteral() && value.getLiteralLanguage().equals("en")) {
                english.merge(iri, value.getLiteralLexicalForm(), (x, y) -> x.compareTo(y) <= 0 ? x : y);
            }
        });
        return english;
    }

    private static int chineseFirst(String a, String b) {
        boolean latin = a.charAt(0) < 128;
        return latin == b.charAt(0) < 128 ? a.compareTo(b) : latin ? 1 : -1;
    }

    private Map<String, String> places(Map<String, Set<String>> labels) {
        var places = new HashMap<String, String>();
        each(Vocabulary.LOCATED_IN, (iri, place) -> {
            if (place.isURI()) {
                labels.getOrDefault(place.getURI(), Set.<String>of()).stream()
                        .findFirst()
                        .ifPresent(name -> places.merge(iri, name, (x, y) -> x.compareTo(y) <= 0 ? x : y));
            }
        });
        return places;
    }

    private Map<String, Integer> mentions() {
        var mentions = new HashMap<String, Integer>();
        each(Vocabulary.MENTIONS, (article, thing) -> own(thing, iri -> mentions.merge(iri, 1, Integer::sum)));
        return mentions;
    }

    private Set<String> known() {
        var known = new HashSet<String>();
        // the code lists of fields and places stand in the ontology's graph
        for (var graph : List.of("authority", "ontology")) {
            dataset.find(NodeFactory.createURI(base + "id/graph/" + graph), Node.ANY, RDF.type.asNode(), Node.ANY)
                    .forEachRemaining(q -> known.add(q.getSubject().toString()));
        }
        return known;
    }

    private void each(Property property, BiConsumer<String, Node> then) {
        dataset.find(Quad.unionGraph, Node.ANY, property.asNode(), Node.ANY)
                .forEachRemaining(q -> own(q.getSubject(), iri -> then.accept(iri, q.getObject())));
    }
}
