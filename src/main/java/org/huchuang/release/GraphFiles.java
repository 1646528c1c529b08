package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;

/**
 * The graph of things and stated relations for Gephi and its like: {@code nodes.csv}, {@code edges.csv}, GEXF 1.2 and GraphML, made of
 * the table of relations.
 *
 * <p>Written as streams: a graph library would hold it in memory, and the one at hand writes no dates into GEXF.
 */
final class GraphFiles {
    private static final Pattern CELLS = Pattern.compile("\t");
    private static final String NODES = "nodes.csv";
    private static final String EDGES = "edges.csv";
    /** The names that Gephi's import looks for, and ours. */
    private static final List<String> EDGE =
            List.of("Source", "Target", "Type", "Label", "Relation", "Weight", "Start", "Last");

    private final Tables tables;
    private final Question names = query("nodes");
    private final Path folder;

    GraphFiles(Tables tables, Path folder) {
        this.tables = tables;
        this.folder = folder;
    }

    /** A query of {@code queries/graph/}. */
    static Question query(String id) {
        return Catalogue.graph()
                .question(id)
                .orElseThrow(() -> new HuchuangException(Code.KNOWLEDGE, "queries/graph/" + id + ".rq is not packed"));
    }

    /**
     * How many nodes and edges there are, by name of file.
     *
     * @param relations the table of relations as CSV
     * @param scratch for files that are not kept
     */
    Map<String, Long> write(Path relations, Path scratch) throws IOException {
        var ends = scratch.resolve("ends.tsv");
        long edges = edges(relations, ends);
        var sorted = scratch.resolve("ends-sorted.tsv");
        SortedLines.sort(ends, sorted);
        long nodes = nodes(sorted);
        gexf();
        graphMl();
        return Map.of(NODES, nodes, EDGES, edges);
    }

    /** An edge for each relation; its ends are taken down, each with the day of the first article. */
    private long edges(Path relations, Path ends) throws IOException {
        try (var csv = new CsvSink(folder.resolve(EDGES), EDGE);
                var out = Files.newBufferedWriter(ends)) {
            return CsvRows.each(relations, r -> {
                var source = r.get("source");
                var target = r.get("target");
                var first = r.get("first");
                csv.row(List.of(
                        source,
                        target,
                        "Directed",
                        r.get("relationName"),
                        r.get("relation"),
                        r.get("claims"),
                        first,
                        r.get("last")));
                out.write(source + "\t" + first + "\n" + target + "\t" + first + "\n");
            });
        }
    }

    /** A node for each thing at an end, with the first day of all; some are asked for their names at a time. */
    private long nodes(Path ends) throws IOException {
        var columns = Stream.concat(names.columns().stream().map(Question.Column::name), Stream.of("Start"))
                .toList();
        try (var csv = new CsvSink(folder.resolve(NODES), columns);
                var in = Files.newBufferedReader(ends)) {
            long count = 0;
            var first = new TreeMap<String, String>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var cells = CELLS.split(line, -1);
                if (first.size() == Tables.BATCH && !first.containsKey(cells[0])) {
                    count += nodes(first, csv);
                    first.clear();
                }
                // the lines of a thing are in order of their days, those without a day first
                first.merge(cells[0], cells[1], (known, day) -> known.isEmpty() ? day : known);
            }
            return count + nodes(first, csv);
        }
    }

    private long nodes(Map<String, String> first, CsvSink csv) throws IOException {
        var some = first.keySet().stream().map(NodeFactory::createURI).toList();
        return tables.of(
                names,
                some,
                row -> csv.row(Stream.concat(row.stream(), Stream.of(first.get(row.get(0))))
                        .toList()));
    }

    private void read(String file, CsvRows.Rows to) throws IOException {
        CsvRows.each(folder.resolve(file), to);
    }

    /** <a href="https://gexf.net/1.2/">GEXF 1.2</a>; a thing or relation starts the day of the first article that states it. */
    private void gexf() throws IOException {
        try (var xml = new XmlSink(folder.resolve("graph.gexf"))) {
            xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
            xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
            attributes(xml, "node", List.of("name", "class", "className"));
            attributes(xml, "edge", List.of("relation", "last"));
            xml.open("nodes");
            read(NODES, n -> {
                xml.open("node", "id", n.get("Id"), "label", n.get("Label"), "start", n.get("Start"));
                values(xml, Map.of("name", n.get("Name"), "class", n.get("Class"), "className", n.get("ClassName")));
                xml.end();
            });
            xml.end().open("edges");
            read(EDGES, e -> {
                var id = e.get("Source") + " " + e.get("Relation") + " " + e.get("Target");
                xml.open(
                        "edge",
                        "id",
                        id,
                        "source",
                        e.get("Source"),
                        "target",
                        e.get("Target"),
                        "label",
                        e.get("Label"),
                        "weight",
                        e.get("Weight") + ".0",
                        "start",
                        e.get("Start"));
                values(xml, Map.of("relation", e.get("Relation"), "last", e.get("Last")));
                xml.end();
            });
            xml.end().end().end();
        }
    }

    private static void attributes(XmlSink xml, String of, List<String> names) throws IOException {
        xml.open("attributes", "class", of);
        for (var name : names) {
            xml.open("attribute", "id", name, "title", name, "type", "string").end();
        }
        xml.end();
    }

    private static void values(XmlSink xml, Map<String, String> values) throws IOException {
        xml.open("attvalues");
        for (var name : values.keySet().stream().sorted().toList()) {
            if (!values.get(name).isEmpty()) {
                xml.open("attvalue", "for", name, "value", values.get(name)).end();
            }
        }
        xml.end();
    }

    /** <a href="http://graphml.graphdrawing.org/">GraphML 1.0</a> with every attribute declared. */
    private void graphMl() throws IOException {
        var ofNode = List.of("iri", "label", "name", "class", "className", "start");
        var ofEdge = List.of("type", "relationName", "relation", "weight", "first", "last");
        try (var xml = new XmlSink(folder.resolve("graph.graphml"))) {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            keys(xml, "node", ofNode);
            keys(xml, "edge", ofEdge);
            xml.open("graph", "id", "huchuang", "edgedefault", "directed");
            read(NODES, n -> {
                xml.open("node", "id", token(n.get("Id")));
                data(xml, "node", ofNode, n.toList());
                xml.end();
            });
            read(EDGES, e -> {
                xml.open("edge", "source", token(e.get("Source")), "target", token(e.get("Target")));
                data(xml, "edge", ofEdge, e.toList().subList(2, e.size()));
                xml.end();
            });
            xml.end().end();
        }
    }

    /** GraphML takes no IRI as identifier: what follows {@code /id/}, as a name token. */
    private static String token(String iri) {
        return iri.substring(iri.indexOf("/id/") + "/id/".length()).replaceAll("[^0-9A-Za-z._-]", ".");
    }

    private static void keys(XmlSink xml, String of, List<String> names) throws IOException {
        for (var name : names) {
            var type = name.equals("weight") ? "double" : "string";
            xml.open("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type)
                    .end();
        }
    }

    private static void data(XmlSink xml, String of, List<String> names, List<String> values) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            if (!values.get(i).isEmpty()) {
                xml.open("data", "key", of + "-" + names.get(i))
                        .text(values.get(i))
                        .end();
            }
        }
    }
}
