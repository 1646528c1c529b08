package org.huchuang.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;

/**
 * The tables with a row for a claim or an indicator, written while the quads go by subject by subject. Some statements at a time
 * are put into a graph in memory, with the names and days of what they speak of, and the tables are asked of that: asking the
 * store for a million of them takes ten times as long. One thread asks while the next statements come.
 */
final class Statements extends StreamRDFBase implements AutoCloseable {
    private static final int BATCH = 500;
    /** The kind of statement by the name of a table's first column. */
    private static final Map<String, Node> KINDS =
            Map.of("claim", Vocabulary.CLAIM.asNode(), "indicator", Vocabulary.INDICATOR.asNode());

    private final Said said;
    private final List<TableFile> tables = new ArrayList<>();
    private final ExecutorService asking = Executors.newSingleThreadExecutor();
    private Future<?> asked = CompletableFuture.completedFuture(true);
    private List<Triple> batch = new ArrayList<>();
    private final List<Triple> statement = new ArrayList<>();
    private Optional<String> subject = Optional.empty();
    private int size;

    /** Opens the files of its tables; {@link #close} closes them. */
    Statements(DatasetGraph dataset, Path folder) throws IOException {
        this.said = new Said(dataset);
        for (var table : Catalogue.tables().questions()) {
            if (holds(table)) {
                tables.add(new TableFile(folder, table));
            }
        }
    }

    /** Whether a table has a row for each statement of a kind. */
    static boolean holds(Question table) {
        return KINDS.containsKey(table.columns().get(0).name());
    }

    @Override
    public void quad(Quad quad) {
        var about = about(quad.getSubject().getURI());
        if (subject.filter(about::equals).isEmpty()) {
            endStatement();
            subject = Optional.of(about);
        }
        statement.add(quad.asTriple());
    }

    // what belongs to a statement, as its evidence, has its identifier and a fragment
    private static String about(String iri) {
        int fragment = iri.indexOf('#');
        return fragment < 0 ? iri : iri.substring(0, fragment);
    }

    private void endStatement() {
        if (statement.stream().anyMatch(Statements::isStatement)) {
            batch.addAll(statement);
            if (++size == BATCH) {
                ask();
            }
        }
        statement.clear();
    }

    private static boolean isStatement(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode()) && KINDS.containsValue(triple.getObject());
    }

    @Override
    public void finish() {
        endStatement();
        ask();
        await();
    }

    /** Has the tables asked of what has come, when they have been asked of what came before. */
    private void ask() {
        await();
        var triples = batch;
        asked = asking.submit(() -> tables(triples));
        batch = new ArrayList<>();
        size = 0;
    }

    private void await() {
        ReleaseFolder.awaited(asked, Path.of("tables"));
    }

    private void tables(List<Triple> triples) {
        var graph = GraphFactory.createGraphMem();
        triples.forEach(graph::add);
        said.of(triples.stream().map(Triple::getObject), graph);
        tables.forEach(t -> rows(t, graph));
    }

    /** Asks a table of a graph. */
    static void rows(TableFile file, Graph graph) {
        try (var exec = QueryExec.graph(graph).query(file.table().query()).build()) {
            Tables.send(file.table(), exec, file::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows each table has, by its id. */
    Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        tables.forEach(t -> counts.put(t.table().id(), t.count()));
        return counts;
    }

    @Override
    public void close() throws IOException {
        asking.close();
        for (var table : tables) {
            table.close();
        }
    }
}
