package org.huchuang.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Counts the distinct triples of a release by class and property, as <a href="https://www.w3.org/TR/void/">VoID</a>. */
final class VoidFile {
    static final String NAME = "void.ttl";
    private static final String TYPE = "<" + RDF.type.getURI() + ">";

    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<String, Long> properties = new TreeMap<>();
    private long triples;
    private long subjects;

    private VoidFile() {}

    static void write(Path folder, About about, Quads quads) throws IOException {
        var counts = new VoidFile();
        counts.count(quads.bySubject());
        try (var out = ReleaseFolder.create(folder.resolve(NAME))) {
            var turtle = new Prefixed(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
            turtle.start();
            turtle.prefix("void", VOID.getURI());
            send(counts.describe(about), turtle);
            turtle.finish();
        }
    }

    /** Line by line, without reading terms: lines that differ in their graph only follow each other. */
    private void count(Path sorted) throws IOException {
        try (var in = Files.newBufferedReader(sorted, StandardCharsets.ISO_8859_1)) {
            var lastTriple = "";
            var lastSubject = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var triple = line.substring(0, line.lastIndexOf(" <"));
                if (triple.equals(lastTriple)) {
                    continue;
                }
                lastTriple = triple;
                triples++;
                int subjectEnd = triple.indexOf(' ');
                int predicateEnd = triple.indexOf(' ', subjectEnd + 1);
                var subject = triple.substring(0, subjectEnd);
                var predicate = triple.substring(subjectEnd + 1, predicateEnd);
                if (!subject.equals(lastSubject)) {
                    subjects++;
                    lastSubject = subject;
                }
                properties.merge(predicate, 1L, Long::sum);
                if (predicate.equals(TYPE)) {
                    classes.merge(triple.substring(predicateEnd + 1), 1L, Long::sum);
                }
            }
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

    private static void partitions(Graph graph, Node set, String kind, Map<String, Long> counts) {
        boolean ofClass = kind.equals("class");
        int number = 0;
        for (var count : counts.entrySet()) {
            var part = NodeFactory.createURI(set.getURI() + "#" + kind + "-" + ++number);
            var about = NodeFactory.createURI(
                    count.getKey().substring(1, count.getKey().length() - 1));
            graph.add(set, (ofClass ? VOID.classPartition : VOID.propertyPartition).asNode(), part);
            graph.add(part, (ofClass ? VOID._class : VOID.property).asNode(), about);
            number(graph, part, (ofClass ? VOID.entities : VOID.triples).asNode(), count.getValue());
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
