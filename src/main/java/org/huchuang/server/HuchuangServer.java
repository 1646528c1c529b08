package org.huchuang.server;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.huchuang.server.data.CurrentGraph;

/** The running service: SPARQL endpoint {@code /huchuang}, Fuseki UI, pages and linked data over the current graph. */
public final class HuchuangServer implements AutoCloseable {
    /** A thousand names to reconcile, percent-encoded. */
    private static final int LARGEST_FORM = 2_000_000;

    private final FusekiServer fuseki;

    private HuchuangServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts serving.
     *
     * @param graph what is served; replace its snapshot to publish another generation
     * @param releases folder whose releases are offered; need not be there
     * @param port 0 for any free one
     * @param loopback whether only this machine may connect
     */
    public static HuchuangServer start(CurrentGraph graph, Path releases, int port, boolean loopback) {
        var fuseki = FusekiServer.create()
                .port(port)
                .loopback(loopback)
                .enablePing(true)
                .enableStats(true)
                .enableMetrics(true)
                .fusekiModules(FusekiModules.create(new HuchuangModule(graph, releases)))
                .add("/huchuang", endpoints(graph))
                .build();
        prepare(fuseki);
        fuseki.start();
        return new HuchuangServer(fuseki);
    }

    public int port() {
        return fuseki.getPort();
    }

    /** Returns when the server stops. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }

    @SuppressWarnings("removal") // its successor in Jetty is not in the Jena JAR
    private static void prepare(FusekiServer fuseki) {
        var jetty = fuseki.getJettyServer();
        if (jetty.getHandler() instanceof ServletContextHandler pages) {
            pages.setMaxFormContentSize(LARGEST_FORM);
        }
        var gzip = new org.eclipse.jetty.server.handler.gzip.GzipHandler();
        gzip.setHandler(jetty.getHandler());
        gzip.setIncludedMethods("GET", "POST");
        jetty.setHandler(gzip);
    }

    // Read-only: queries and nothing else; no whole-dataset download either, that is what exports are for.
    private static DataService.Builder endpoints(DatasetGraph graph) {
        var closed = Context.create();
        closed.set(ARQ.queryTimeout, CurrentGraph.QUERY_TIMEOUT);
        closed.set(ARQ.httpServiceAllowed, false);
        closed.set(TDB2.symUnionDefaultGraph, true);
        closed.set(ARQConstants.registryFunctions, ClosedRegistries.functions());
        closed.set(ARQConstants.registryPropertyFunctions, ClosedRegistries.propertyFunctions());
        var service = DataService.newBuilder(graph);
        for (var name : new String[] {"", "query", "sparql"}) {
            service.addEndpoint(Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName(name)
                    .context(closed)
                    .build());
        }
        return service;
    }
}
