package org.huchuang.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.huchuang.loader.graph.Foundations;
import org.huchuang.loader.identity.Base;
import org.huchuang.resource.Resources;
import org.huchuang.server.gateway.GatewayStatus;
import org.huchuang.server.gateway.Limits;
import org.huchuang.server.operate.Operating;
import org.huchuang.store.Store;

/** A real store with the questions' fixture in it, really served, at the address its identifiers carry. */
final class Served implements AutoCloseable {
    private final Store store;
    private final String base;
    private final Publication publication;
    private final HuchuangServer server;

    Served(Path home) throws IOException {
        this(home, Limits.DEFAULTS);
    }

    Served(Path home, Limits limits) throws IOException {
        this(home, limits, Operating.NONE);
    }

    Served(Path home, Limits limits, Operating operating) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        store = Store.at(home);
        base = "http://localhost:" + port + "/";
        publish("a1", Resources.text("questions-fixture.ttl").replace("http://localhost:3030/", base));
        publication = Publication.of(store, base);
        server = HuchuangServer.start(publication.graph(), store.releases(), port, true, limits, operating);
    }

    GatewayStatus gateway() {
        return server.gateway();
    }

    String base() {
        return base;
    }

    /** Publishes a generation that holds one more article; its id. */
    String publish(String article, String turtle) {
        var bytes = new ByteArrayOutputStream();
        var quads = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
        quads.start();
        var graph = NodeFactory.createURI(base + "id/graph/" + article);
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).base(base).parse(model);
        model.getGraph().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(t -> quads.quad(Quad.create(graph, t)));
        quads.finish();
        try (var writer = store.write()) {
            var update = writer.update();
            update.put(article, "fixture", article, "1", "2026-01-05", bytes.toByteArray());
            writer.commit(update, base);
            writer.publish();
        }
        return store.currentId().orElseThrow();
    }

    /** Publishes a generation that has the packed authority too, and waits until it is served. */
    void publishAuthority() throws InterruptedException {
        try (var writer = store.write()) {
            var update = writer.update();
            Foundations.packed(new Base(base)).forEach(update::foundation);
            writer.commit(update, base);
            writer.publish();
        }
        var id = store.currentId().orElseThrow();
        for (int i = 0; i < 300 && !publication.graph().snapshot().id().equals(id); i++) {
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        server.close();
        publication.close();
    }
}
