package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.ontology.Prov;

/**
 * The table of relations, asked in memory of what the table of claims holds: sorted by the things that relations start from, and
 * as many claims at a time as some of those have. Asking the store for a million of them takes several times as long.
 */
final class Relations {
    /** Claims after which the next thing begins a new graph. */
    private static final int BATCH = 5_000;

    private static final Pattern CELLS = Pattern.compile("\t");
    private static final List<Node> PROPERTIES =
            List.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode(), Prov.WAS_DERIVED_FROM.asNode());

    private final Said said;
    private final Path scratch;

    Relations(DatasetGraph dataset, Path scratch) {
        this.said = new Said(dataset);
        this.scratch = scratch;
    }

    /** Reads the table of claims as CSV and writes that of relations. */
    void write(Path claims, TableFile relations) throws IOException {
        var sorted = sort(claims);
        try (var in = Files.newBufferedReader(sorted)) {
            var some = new ArrayList<List<Node>>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var statement =
                        CELLS.splitAsStream(line).map(NodeFactory::createURI).toList();
                if (some.size() >= BATCH && !some.getLast().get(0).equals(statement.get(0))) {
                    Statements.rows(relations, graph(some));
                    some.clear();
                }
                some.add(statement);
            }
            Statements.rows(relations, graph(some));
        }
    }

    /** Source, relation, target, article and claim in a line, where the target is a thing. */
    private Path sort(Path claims) throws IOException {
        var lines = scratch.resolve("relations.tsv");
        try (var out = Files.newBufferedWriter(lines)) {
            CsvRows.each(claims, c -> {
                if (!c.get("objectName").isEmpty()) {
                    out.write(Stream.of("subject", "predicate", "object", "article", "claim")
                            .map(c::get)
                            .collect(Collectors.joining("\t")));
                    out.write('\n');
                }
            });
        }
        var sorted = scratch.resolve("relations-sorted.tsv");
        SortedLines.sort(lines, sorted);
        return sorted;
    }

    private Graph graph(List<List<Node>> statements) {
        var graph = GraphFactory.createGraphMem();
        for (var statement : statements) {
            for (int i = 0; i < PROPERTIES.size(); i++) {
                graph.add(Triple.create(statement.getLast(), PROPERTIES.get(i), statement.get(i)));
            }
        }
        said.of(statements.stream().flatMap(s -> s.stream().limit(PROPERTIES.size())), graph);
        return graph;
    }
}
