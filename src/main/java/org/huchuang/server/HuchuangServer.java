package org.huchuang.server;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.gateway.GatewayStatus;
import org.huchuang.server.gateway.Limits;
import org.huchuang.server.gateway.QueryGateway;
import org.huchuang.server.http.ErrorPages;
import org.huchuang.server.operate.Metrics;
import org.huchuang.server.operate.Operating;

/** The running service: SPARQL endpoint {@code /huchuang}, Fuseki UI, pages and linked data over the current graph. */
public final class HuchuangServer implements AutoCloseable {
    /** A thousand names to reconcile, percent-encoded. */
    private static final int LARGEST_FORM = 2_000_000;

    private static final int MOST_CONNECTIONS = 2000;

    // with the 50 of the JDK a flood of connections overflows, and who is not let in asks again after 1, 3, 7 … seconds
    private static final int MOST_NOT_YET_ACCEPTED = 1024;

    // Fuseki's 5 MB are too large for Jetty's pool: memory taken, cleared and given back for every answer, however
    // short
    private static final int OUTPUT_BUFFER = 32 * 1024;
    private static final int RESPONSE_HEADERS = 16 * 1024;

    // those that turn away what is too much, while all others work or wait
    private static final int SPARE_THREADS = 32;

    private final FusekiServer fuseki;
    private final QueryGateway gateway;
    private final Metrics metrics;

    private HuchuangServer(FusekiServer fuseki, QueryGateway gateway, Metrics metrics) {
        this.fuseki = fuseki;
        this.gateway = gateway;
        this.metrics = metrics;
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
        return start(graph, releases, port, loopback, Limits.DEFAULTS);
    }

    /** Starts serving within other limits than the usual ones. */
    public static HuchuangServer start(CurrentGraph graph, Path releases, int port, boolean loopback, Limits limits) {
        return start(graph, releases, port, loopback, limits, Operating.NONE);
    }

    /** Starts serving for an operator who looks at its figures. */
    public static HuchuangServer start(
            CurrentGraph graph, Path releases, int port, boolean loopback, Limits limits, Operating operating) {
        var gateway = new QueryGateway(graph, limits);
        var metrics = new Metrics(graph, gateway, operating);
        var fuseki = FusekiServer.create()
                .port(port)
                .loopback(loopback)
                .numServerThreads(SPARE_THREADS, limits.most() + SPARE_THREADS)
                .enablePing(true)
                .enableStats(true)
                .fusekiModules(
                        FusekiModules.create(new HuchuangModule(graph, releases, gateway, limits, metrics, operating)))
                .add("/huchuang", endpoints(graph))
                .build();
        prepare(fuseki);
        fuseki.start();
        return new HuchuangServer(fuseki, gateway, metrics);
    }

    public int port() {
        return fuseki.getPort();
    }

    /** How the query endpoint is doing. */
    public GatewayStatus gateway() {
        return gateway.status();
    }

    /** Returns when the server stops. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
        gateway.close();
        metrics.close();
    }

    @SuppressWarnings("removal") // its successor in Jetty is not in the Jena JAR
    private static void prepare(FusekiServer fuseki) {
        var jetty = fuseki.getJettyServer();
        if (jetty.getHandler() instanceof ServletContextHandler pages) {
            pages.setMaxFormContentSize(LARGEST_FORM);
            pages.setErrorHandler(new ErrorPages());
        }
        var gzip = new org.eclipse.jetty.server.handler.gzip.GzipHandler();
        gzip.setHandler(jetty.getHandler());
        gzip.setIncludedMethods("GET", "POST");
        jetty.setHandler(gzip);
        jetty.setErrorHandler(new ErrorPages());
        for (var connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setAcceptQueueSize(MOST_NOT_YET_ACCEPTED);
            var http =
                    connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setOutputBufferSize(OUTPUT_BUFFER);
            http.setResponseHeaderSize(RESPONSE_HEADERS);
        }
        jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
    }

    // only so that Fuseki and its UI know the dataset: the gateway stands before it
    private static DataService.Builder endpoints(DatasetGraph graph) {
        var service = DataService.newBuilder(graph);
        for (var name : new String[] {"", "query", "sparql"}) {
            service.addEndpoint(Operation.Query, name);
        }
        return service;
    }
}
