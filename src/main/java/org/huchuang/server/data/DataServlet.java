package org.huchuang.server.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** {@code /data/kind/key.ttl}: what is known about a thing, as RDF. */
public final class DataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;

    public DataServlet(CurrentGraph graph) {
        this.graph = graph;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int dot = path.lastIndexOf('.');
        var syntax = dot < 0 ? Optional.<Negotiation>empty() : Negotiation.named(path.substring(dot + 1));
        var address = dot < 0
                ? Optional.<Address>empty()
                : Address.of(graph.snapshot().base(), path.substring(0, dot));
        var format = syntax.flatMap(Negotiation::format);
        if (address.isEmpty() || format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var found = Txn.calculateRead(
                graph, () -> Resources.describe(graph, address.get().iri()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(found, address.get(), syntax.get(), response);
    }

    private static void send(Graph found, Address address, Negotiation syntax, HttpServletResponse response)
            throws IOException {
        response.setContentType(syntax.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Link", "<" + address.iri() + ">; rel=\"describes\"");
        RDFDataMgr.write(response.getOutputStream(), found, syntax.format().orElseThrow());
    }
}
