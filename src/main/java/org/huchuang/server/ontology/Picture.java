package org.huchuang.server.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.ontology.Vocabulary;

/**
 * The ontology at a glance: the kinds of entities on a ring, a line between two of them for the relations that may join
 * them, and below it what records facts. Coordinates are those of a picture {@value #WIDTH} wide.
 *
 * @param boxes kinds of entities, round the ring
 * @param lines the more relations, the wider
 * @param records what records facts, and what leads from it to terms of ours
 * @param height of the picture
 */
public record Picture(List<Box> boxes, List<Line> lines, List<Note> records, int height) {
    static final int WIDTH = 960;
    private static final int RING_TOP = 40;
    private static final int RING_HEIGHT = 480;
    private static final int ROW = 34;

    /** A class: its middle, and how many classes are below it. */
    public record Box(String id, Words label, int x, int y, int below) {}

    /** Between two boxes, which it names. */
    public record Line(Box from, Box to, int count, Words relations) {
        public int width() {
            return Math.min(6, 1 + count / 3);
        }
    }

    /** One line of text below the ring. */
    public record Note(String id, Words label, Words text, int y) {}

    static Picture of(Model ontology) {
        var boxes = boxes(ontology);
        var pairs = new TreeMap<String, TreeMap<String, Words>>();
        ontology.listSubjectsWithProperty(RDFS.subPropertyOf, Vocabulary.RELATION)
                .toList()
                .forEach(relation -> {
                    for (var from : groups(ontology, relation, Vocabulary.DOMAIN_INCLUDES, boxes)) {
                        for (var to : groups(ontology, relation, Vocabulary.RANGE_INCLUDES, boxes)) {
                            var ends = from.compareTo(to) < 0 ? from + " " + to : to + " " + from;
                            pairs.computeIfAbsent(ends, e -> new TreeMap<>())
                                    .put(relation.getLocalName(), label(relation));
                        }
                    }
                });
        var lines = new ArrayList<Line>();
        pairs.forEach((ends, relations) -> {
            var of = ends.split(" ");
            if (!of[0].equals(of[1])) {
                lines.add(new Line(
                        boxes.get(of[0]),
                        boxes.get(of[1]),
                        relations.size(),
                        Words.join(List.copyOf(relations.values()), "、", ", ")));
            }
        });
        lines.sort(Comparator.comparingInt(Line::count).reversed());
        var records = records(ontology);
        return new Picture(
                List.copyOf(boxes.values()), lines, records, RING_TOP + RING_HEIGHT + 60 + ROW * records.size());
    }

    private static Map<String, Box> boxes(Model ontology) {
        var kinds = ontology.listSubjectsWithProperty(RDFS.subClassOf, Vocabulary.ENTITY).toList().stream()
                .sorted(Comparator.comparing(Resource::getLocalName))
                .toList();
        var boxes = new LinkedHashMap<String, Box>();
        IntStream.range(0, kinds.size()).forEach(i -> {
            var angle = 2 * Math.PI * i / kinds.size() - Math.PI / 2;
            var kind = kinds.get(i);
            int below = ontology.listSubjectsWithProperty(RDFS.subClassOf, kind)
                    .toList()
                    .size();
            boxes.put(
                    kind.getLocalName(),
                    new Box(
                            kind.getLocalName(),
                            label(kind),
                            (int) Math.round(WIDTH / 2.0 + 390 * Math.cos(angle)),
                            (int) Math.round(RING_TOP + RING_HEIGHT / 2.0 + RING_HEIGHT / 2.0 * Math.sin(angle)),
                            below));
        });
        return boxes;
    }

    /** The boxes that a relation's ends are in. */
    private static TreeSet<String> groups(Model ontology, Resource relation, Property end, Map<String, Box> boxes) {
        var groups = new TreeSet<String>();
        for (var type : ontology.listObjectsOfProperty(relation, end).toList()) {
            box(ontology, type.asResource(), boxes).ifPresent(groups::add);
        }
        return groups;
    }

    private static Optional<String> box(Model ontology, Resource type, Map<String, Box> boxes) {
        if (boxes.containsKey(type.getLocalName())) {
            return Optional.of(type.getLocalName());
        }
        return ontology.listObjectsOfProperty(type, RDFS.subClassOf).toList().stream()
                .map(RDFNode::asResource)
                .filter(c -> boxes.containsKey(c.getLocalName()))
                .map(Resource::getLocalName)
                .findFirst();
    }

    private static List<Note> records(Model ontology) {
        var notes = new ArrayList<Note>();
        var classes = ontology.listSubjectsWithProperty(RDF.type, OWL2.Class).toList().stream()
                .filter(c -> !ontology.contains(c, RDFS.subClassOf, Vocabulary.ENTITY))
                .sorted(Comparator.comparing(Resource::getLocalName))
                .toList();
        for (var type : classes) {
            var leads = ontology.listSubjectsWithProperty(Vocabulary.DOMAIN_INCLUDES, type).toList().stream()
                    .filter(p -> !type.equals(Vocabulary.ENTITY) && p.hasProperty(RDF.type, OWL2.ObjectProperty))
                    .filter(p ->
                            !p.hasProperty(RDFS.subPropertyOf, Vocabulary.RELATION) && !p.hasProperty(OWL2.inverseOf))
                    .filter(p -> !leadsToList(p))
                    .sorted(Comparator.comparing(Resource::getLocalName))
                    .map(p -> Words.join(List.of(label(p), range(p)), " → ", " → "))
                    .toList();
            if (!leads.isEmpty()) {
                int y = RING_TOP + RING_HEIGHT + 70 + ROW * notes.size();
                notes.add(new Note(type.getLocalName(), label(type), Words.join(leads, "；", "; "), y));
            }
        }
        return notes;
    }

    /** To one of a few values rather than to a thing. */
    private static boolean leadsToList(Resource property) {
        return property.listProperties(Vocabulary.RANGE_INCLUDES)
                .filterKeep(s -> s.getResource().hasProperty(RDFS.subClassOf, SKOS.Concept)
                        && !s.getResource().hasProperty(RDFS.subClassOf, Vocabulary.ENTITY))
                .hasNext();
    }

    private static Words range(Resource property) {
        return Words.join(
                property.listProperties(Vocabulary.RANGE_INCLUDES).toList().stream()
                        .map(s -> s.getResource())
                        .sorted(Comparator.comparing(Resource::getURI))
                        .map(Picture::label)
                        .toList(),
                "/",
                "/");
    }

    private static Words label(Resource term) {
        var zh = term.getProperty(RDFS.label, "zh");
        var en = term.getProperty(RDFS.label, "en");
        return zh == null || en == null
                ? Words.same(Vocabulary.PREFIXES.shortForm(term.getURI()))
                : new Words(zh.getString(), en.getString());
    }
}
