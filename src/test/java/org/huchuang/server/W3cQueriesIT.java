package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.ResultBinding;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.resource.Table;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.links.Links;
import org.huchuang.server.search.NameIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The W3C's SPARQL 1.0 and 1.1 query tests over HTTP through the gateway and, on the same dataset, by bare ARQ: the same tests pass,
 * but for those of {@code w3c-differences.tsv}, each meant. The tests lie beside the project, not in it.
 */
class W3cQueriesIT {
    private static final Path SUITE = Path.of("..", "shared", "w3c", "sparql");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path releases;

    @Test
    void passesWhatBareArqPasses() throws Exception {
        assumeTrue(Files.isDirectory(SUITE), "../shared/w3c is not here: the W3C's query tests are skipped");
        var suite = SUITE.toRealPath();
        var tests = new ArrayList<W3cTest>();
        tests.addAll(W3cTest.of(suite.resolve("sparql10/manifest-evaluation.ttl")));
        tests.addAll(W3cTest.of(suite.resolve("sparql10/manifest-syntax.ttl")));
        tests.addAll(W3cTest.of(suite.resolve("sparql11/manifest-sparql11-query.ttl")));
        tests.addAll(W3cTest.of(suite.resolve("sparql11/manifest-sparql11-results.ttl")));
        tests.addAll(W3cTest.of(suite.resolve("sparql11/manifest-sparql11-fed.ttl")));
        var differences = new TreeMap<String, String>();
        int bare = 0;
        int through = 0;
        var graph = new CurrentGraph(snapshot(DatabaseMgr.createDatasetGraph()));
        try (var server = HuchuangServer.start(graph, releases, 0, true)) {
            var endpoint = URI.create("http://localhost:" + server.port() + "/huchuang/query");
            var served = List.<Object>of();
            for (var test : tests) {
                var asked = List.<Object>of(test.data(), test.graphs(), named(test));
                // many tests in a row ask the same data
                if (!test.kind().contains("Syntax") && !asked.equals(served)) {
                    graph.replace(snapshot(dataset(test)));
                    served = asked;
                }
                var dataset = graph.snapshot().dataset();
                var bareToo = CompletableFuture.supplyAsync(() -> passes(test, () -> bare(test, dataset)));
                boolean passesThrough = passes(test, () -> through(test, endpoint));
                boolean passesBare = bareToo.get();
                bare += passesBare ? 1 : 0;
                through += passesThrough ? 1 : 0;
                if (passesBare != passesThrough) {
                    differences.put(test.name(), passesBare ? "bare only" : "gateway only");
                }
            }
        }
        System.out.printf("W3C query tests: %d, bare ARQ passes %d, the gateway %d%n", tests.size(), bare, through);
        assertTrue(tests.size() > 700, tests.size() + " tests");
        var meant = new TreeMap<String, String>();
        Table.read("w3c-differences.tsv").rows().forEach(r -> meant.put(r.get("test"), r.get("passes")));
        assertEquals(meant, differences);
    }

    /** What a query gave: rows, a truth value or a graph; or nothing, for a query that is only parsed. */
    private record Given(List<String> columns, List<Binding> rows, Boolean truth, Graph graph) {}

    private interface Asking {
        Given ask() throws Exception;
    }

    private static boolean passes(W3cTest test, Asking asking) {
        try {
            var given = asking.ask();
            return switch (test.kind()) {
                case "PositiveSyntaxTest", "PositiveSyntaxTest11" -> true;
                case "NegativeSyntaxTest", "NegativeSyntaxTest11" -> false;
                default -> test.result().isEmpty() || equal(given, expected(test), test.lax());
            };
        } catch (Exception | StackOverflowError e) {
            return test.kind().startsWith("Negative");
        }
    }

    private static boolean equal(Given given, Given expected, boolean lax) {
        if (expected.truth() != null) {
            return expected.truth().equals(given.truth());
        }
        if (expected.graph() != null) {
            return given.graph() != null && expected.graph().isIsomorphicWith(given.graph());
        }
        return given.rows() != null
                && new TreeSet<>(given.columns()).equals(new TreeSet<>(expected.columns()))
                && (counted(given, lax).equals(counted(expected, lax))
                        || ResultsCompare.equalsByValue(rows(given, lax), rows(expected, lax)));
    }

    // most are equal as they stand, and comparing by value takes long for long ones
    private static Map<Binding, Long> counted(Given given, boolean lax) {
        var rows = lax ? new LinkedHashSet<>(given.rows()) : given.rows();
        return rows.stream().collect(Collectors.groupingBy(b -> BindingFactory.copy(b), Collectors.counting()));
    }

    private static RowSet rows(Given given, boolean lax) {
        var rows = lax ? List.copyOf(new LinkedHashSet<>(given.rows())) : given.rows();
        return RowSetStream.create(given.columns().stream().map(Var::alloc).toList(), rows.iterator());
    }

    private static Given bare(W3cTest test, DatasetGraph dataset) throws Exception {
        var query = QueryFactory.create(test.text(), test.base());
        if (test.kind().contains("Syntax")) {
            return new Given(null, null, null, null);
        }
        return Txn.calculateRead(dataset, () -> {
            try (var run = QueryExec.dataset(dataset).query(query).build()) {
                if (query.isAskType()) {
                    return new Given(null, null, run.ask(), null);
                }
                if (query.isSelectType()) {
                    var rows = new ArrayList<Binding>();
                    // without the variables that a path was taken apart into
                    run.select().forEachRemaining(b -> rows.add(projected(b, query.getResultVars())));
                    return new Given(query.getResultVars(), rows, null, null);
                }
                return new Given(null, null, null, query.isConstructType() ? run.construct() : run.describe());
            }
        });
    }

    private static Binding projected(Binding row, List<String> columns) {
        var kept = BindingFactory.builder();
        columns.stream().map(Var::alloc).filter(row::contains).forEach(v -> kept.add(v, row.get(v)));
        return kept.build();
    }

    private static Given through(W3cTest test, URI endpoint) throws Exception {
        var text = test.text();
        var rows = test.kind().startsWith("CSV") ? Lang.CSV : ResultSetLang.RS_JSON;
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/sparql-query")
                .header(
                        "Accept",
                        (rows == Lang.CSV ? "text/csv" : "application/sparql-results+json")
                                + ", application/n-triples;q=0.5")
                .POST(BodyPublishers.ofString("BASE <" + test.base() + ">\n" + text))
                .build();
        var response = HTTP.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(new String(response.body()));
        }
        var in = new ByteArrayInputStream(response.body());
        if (response.headers().firstValue("Content-Type").orElseThrow().startsWith("application/n-triples")) {
            var graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.NTRIPLES).parse(graph);
            return new Given(null, null, null, graph);
        }
        var query = new String(response.body());
        return rows != Lang.CSV && query.contains("\"boolean\"") && !query.contains("\"results\"")
                ? new Given(null, null, ResultSetMgr.readBoolean(in, rows), null)
                : given(ResultSetMgr.read(in, rows == Lang.CSV ? ResultSetLang.RS_CSV : rows));
    }

    private static Given given(ResultSet set) {
        var rows = new ArrayList<Binding>();
        set.forEachRemaining(s -> rows.add(((ResultBinding) s).getBinding()));
        return new Given(set.getResultVars(), rows, null, null);
    }

    private static Given expected(W3cTest test) throws Exception {
        var file = test.result().orElseThrow();
        var lang = RDFLanguages.filenameToLang(file.toString());
        var name = file.toString();
        if (RDFLanguages.isTriples(lang)) {
            var model = RDFDataMgr.loadModel(file.toUri().toString());
            var set = model.createResource("http://www.w3.org/2001/sw/DataAccess/tests/result-set#ResultSet");
            if (!model.contains(null, RDF.type, set)) {
                return new Given(null, null, null, model.getGraph());
            }
            var truth = model.listObjectsOfProperty(
                            model.createProperty("http://www.w3.org/2001/sw/DataAccess/tests/result-set#boolean"))
                    .toList();
            return truth.isEmpty()
                    ? given(RDFInput.fromRDF(model))
                    : new Given(null, null, truth.get(0).asLiteral().getBoolean(), null);
        }
        var format = name.endsWith(".srx")
                ? ResultSetLang.RS_XML
                : name.endsWith(".srj")
                        ? ResultSetLang.RS_JSON
                        : name.endsWith(".tsv") ? ResultSetLang.RS_TSV : ResultSetLang.RS_CSV;
        var text = Files.readString(file);
        try (var in = Files.newInputStream(file)) {
            return text.contains("<boolean>") || text.contains("\"boolean\"")
                    ? new Given(null, null, ResultSetMgr.readBoolean(in, format), null)
                    : given(ResultSetFactory.makeRewindable(ResultSetMgr.read(in, format)));
        }
    }

    private static DatasetGraph dataset(W3cTest test) throws Exception {
        var dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> {
            test.data().forEach(f -> load(f, dataset.getDefaultGraph()));
            test.graphs().forEach((n, f) -> load(f, dataset.getGraph(NodeFactory.createURI(n))));
            if (test.data().isEmpty()) {
                named(test).forEach(n -> load(Path.of(URI.create(n)), dataset.getGraph(NodeFactory.createURI(n))));
            }
        });
        return dataset;
    }

    // a query that names its data by FROM finds it in the dataset: nothing is fetched
    private static List<String> named(W3cTest test) {
        if (!test.kind().equals("QueryEvaluationTest")) {
            return List.of();
        }
        try {
            Query query = QueryFactory.create(test.text(), test.base());
            var all = new ArrayList<>(query.getGraphURIs());
            all.addAll(query.getNamedGraphURIs());
            return all.stream().filter(u -> u.startsWith("file:")).toList();
        } catch (Exception e) {
            return List.of();
        }
    }

    private static void load(Path file, Graph graph) {
        RDFParser.source(file).base(file.toUri().toString()).parse(graph);
    }

    private static Snapshot snapshot(DatasetGraph dataset) {
        return new Snapshot(
                "test",
                "http://localhost/",
                dataset,
                NameIndex.of(List.of()),
                Links.NONE,
                () -> TDBInternal.expel(dataset, true));
    }
}
