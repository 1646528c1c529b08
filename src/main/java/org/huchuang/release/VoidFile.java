package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Counts the distinct triples of a release by class and property, as <a href="https://www.w3.org/TR/void/">VoID</a>, while they go by
 * subject by subject.
 */
final class VoidFile extends StreamRDFBase {
    static final String NAME = "void.ttl";

    private static final Comparator<Node> BY_LINE = Comparator.comparing(n -> n.getURI() + ">");

    private final Map<Node, Count> classes = new HashMap<>();
    private final Map<Node, Count> properties = new HashMap<>();
    private long triples;
    private long subjects;
    private Optional<Node> lastSubject = Optional.empty();

    /** How often something was met. */
    private static final class Count {
        private long times;
    }

    @Override
    public void triple(Triple triple) {
        triples++;
        if (lastSubject.filter(triple.getSubject()::equals).isEmpty()) {
            subjects++;
            lastSubject = Optional.of(triple.getSubject());
        }
        properties.computeIfAbsent(triple.getPredicate(), p -> new Count()).times++;
        if (triple.getPredicate().equals(RDF.type.asNode())) {
            classes.computeIfAbsent(triple.getObject(), c -> new Count()).times++;
        }
    }

    void write(Path folder, About about) throws IOException {
        try (var out = ReleaseFolder.create(folder.resolve(NAME))) {
            var turtle = new Prefixed(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
            turtle.start();
            turtle.prefix("void", VOID.getURI());
            send(describe(about), turtle);
            turtle.finish();
        }
    }

    private Graph describe(About about) {
        var graph = GraphFactory.createDefaultGraph();
        var set = NodeFactory.createURI(about.base() + "dataset/huchuang");
        graph.add(set, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(set, DCTerms.title.asNode(), NodeFactory.createLiteralLang("沪创图谱", "zh"));
        graph.add(set, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Huchuang", "en"));
        graph.add(set, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(about.content()));
        graph.add(set, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(about.base() + "id/"));
        number(graph, set, VOID.triples.asNode(), triples);
        number(graph, set, VOID.distinctSubjects.asNode(), subjects);
        number(graph, set, VOID.classes.asNode(), classes.size());
        number(graph, set, VOID.properties.asNode(), properties.size());
        for (var syntax : Syntax.values()) {
            graph.add(
                    set,
                    VOID.dataDump.asNode(),
                    NodeFactory.createURI(about.base() + "dataset/huchuang/huchuang." + syntax.extension + ".gz"));
        }
        partitions(graph, set, "class", classes);
        partitions(graph, set, "property", properties);
        return graph;
    }

    private static void partitions(Graph graph, Node set, String kind, Map<Node, Count> counts) {
        boolean ofClass = kind.equals("class");
        int number = 0;
        for (var about : counts.keySet().stream().sorted(BY_LINE).toList()) {
            var part = NodeFactory.createURI(set.getURI() + "#" + kind + "-" + ++number);
            graph.add(set, (ofClass ? VOID.classPartition : VOID.propertyPartition).asNode(), part);
            graph.add(part, (ofClass ? VOID._class : VOID.property).asNode(), about);
            number(graph, part, (ofClass ? VOID.entities : VOID.triples).asNode(), counts.get(about).times);
        }
    }

    private static void number(Graph graph, Node subject, Node property, long value) {
        graph.add(subject, property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }

    /** In a fixed order: a graph in memory has none. */
    private static void send(Graph graph, StreamRDF to) {
        graph.find().toList().stream()
                .sorted(Comparator.comparing(Triple::toString))
                .forEach(to::triple);
    }
}
