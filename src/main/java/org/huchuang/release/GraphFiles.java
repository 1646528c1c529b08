package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;

/**
 * The graph of things and stated relations for Gephi and its like: {@code nodes.csv}, {@code edges.csv}, GEXF 1.2 and GraphML.
 *
 * <p>Written as streams: a graph library would hold it in memory, and the one at hand writes no dates into GEXF.
 */
final class GraphFiles {
    private final Tables tables;
    private final Question nodes = query("nodes");
    private final Question edges = query("edges");

    GraphFiles(Tables tables) {
        this.tables = tables;
    }

    /** A query of {@code queries/graph/}. */
    static Question query(String id) {
        return Catalogue.graph()
                .question(id)
                .orElseThrow(() -> new HuchuangException(Code.KNOWLEDGE, "queries/graph/" + id + ".rq is not packed"));
    }

    /** How many nodes and edges there are. Each is asked for once and read again from its CSV file. */
    Map<String, Long> write(Path folder) throws IOException {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : List.of(nodes, edges)) {
            try (var csv = new CsvSink(folder.resolve(table.id() + ".csv"), table)) {
                rows.put(table.id(), tables.each(table, csv::row));
            }
        }
        gexf(folder);
        graphMl(folder);
        return rows;
    }

    private static void read(Path folder, Question table, Tables.Rows to) throws IOException {
        try (var in = Files.newBufferedReader(folder.resolve(table.id() + ".csv"));
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(in)) {
            for (var row : rows) {
                to.row(row.toList());
            }
        }
    }

    /** <a href="https://gexf.net/1.2/">GEXF 1.2</a>; a thing or relation starts the day of the first article that states it. */
    private void gexf(Path folder) throws IOException {
        try (var xml = new XmlSink(folder.resolve("graph.gexf"))) {
            xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
            xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
            attributes(xml, "node", List.of("name", "class", "className"));
            attributes(xml, "edge", List.of("relation", "last"));
            xml.open("nodes");
            read(folder, nodes, n -> {
                xml.open("node", "id", n.get(0), "label", n.get(1), "start", n.get(5));
                values(xml, Map.of("name", n.get(2), "class", n.get(3), "className", n.get(4)));
                xml.end();
            });
            xml.end().open("edges");
            read(folder, edges, e -> {
                var id = e.get(0) + " " + e.get(4) + " " + e.get(1);
                xml.open(
                        "edge",
                        "id",
                        id,
                        "source",
                        e.get(0),
                        "target",
                        e.get(1),
                        "label",
                        e.get(3),
                        "weight",
                        e.get(5) + ".0",
                        "start",
                        e.get(6));
                values(xml, Map.of("relation", e.get(4), "last", e.get(7)));
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
    private void graphMl(Path folder) throws IOException {
        var ofNode = List.of("iri", "label", "name", "class", "className", "start");
        var ofEdge = List.of("type", "relationName", "relation", "weight", "first", "last");
        try (var xml = new XmlSink(folder.resolve("graph.graphml"))) {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            keys(xml, "node", ofNode);
            keys(xml, "edge", ofEdge);
            xml.open("graph", "id", "huchuang", "edgedefault", "directed");
            read(folder, nodes, n -> {
                xml.open("node", "id", token(n.get(0)));
                data(xml, "node", ofNode, n);
                xml.end();
            });
            read(folder, edges, e -> {
                xml.open("edge", "source", token(e.get(0)), "target", token(e.get(1)));
                data(xml, "edge", ofEdge, e.subList(2, e.size()));
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
