package org.huchuang.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;

/**
 * The tables with a row for a claim or an indicator, written while the quads go by subject by subject. Some statements at a time
 * are put into a graph in memory, with the names and days of what they speak of, and the tables are asked of that: asking the
 * store for a million of them takes ten times as long.
 */
final class Statements extends StreamRDFBase implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int KNOWN = 100_000;
    private static final List<Node> SAID_OF_OBJECTS = List.of(RDFS.label.asNode(), DCTerms.issued.asNode());
    /** The kind of statement by the name of a table's first column. */
    private static final Map<String, Node> KINDS =
            Map.of("claim", Vocabulary.CLAIM.asNode(), "indicator", Vocabulary.INDICATOR.asNode());

    private final DatasetGraph dataset;
    private final Cache<Node, List<Triple>> known = CacheFactory.createCache(KNOWN);
    private final List<TableFile> tables = new ArrayList<>();
    private final Graph batch = GraphFactory.createGraphMem();
    private final List<Triple> statement = new ArrayList<>();
    private Optional<String> subject = Optional.empty();
    private int size;

    /** Opens the files of its tables; {@link #close} closes them. */
    Statements(DatasetGraph dataset, Path folder) throws IOException {
        this.dataset = dataset;
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
            statement.forEach(batch::add);
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
    }

    private void ask() {
        if (size > 0) {
            Txn.executeRead(dataset, this::addWhatIsSaidOfObjects);
            tables.forEach(this::rows);
            batch.clear();
            size = 0;
        }
    }

    private void addWhatIsSaidOfObjects() {
        var objects = new HashSet<Node>();
        batch.find().mapWith(Triple::getObject).filterKeep(Node::isURI).forEachRemaining(objects::add);
        for (var object : objects) {
            known.get(object, this::said).forEach(batch::add);
        }
    }

    private List<Triple> said(Node object) {
        var said = new ArrayList<Triple>();
        for (var property : SAID_OF_OBJECTS) {
            dataset.find(Quad.unionGraph, object, property, Node.ANY).forEachRemaining(q -> said.add(q.asTriple()));
        }
        return List.copyOf(said);
    }

    private void rows(TableFile file) {
        try (var exec = QueryExec.graph(batch).query(file.table().query()).build()) {
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
        for (var table : tables) {
            table.close();
        }
    }
}
