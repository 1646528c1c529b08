package org.huchuang.server.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** {@code /data/kind/key.ttl}: what is known about a thing, as RDF; without an extension 303 to the one that is accepted. */
public final class DataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Refusal refusal;

    public DataServlet(CurrentGraph graph, Refusal refusal) {
        this.graph = graph;
        this.refusal = refusal;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var base = graph.snapshot().base();
        int dot = path.lastIndexOf('.');
        if (dot < 0 && Address.of(base, path).isPresent()) {
            negotiate(new Address(base, path), request, response);
            return;
        }
        var syntax = dot < 0 ? Optional.<Negotiation>empty() : Negotiation.named(path.substring(dot + 1));
        var address = dot < 0 ? Optional.<Address>empty() : Address.of(base, path.substring(0, dot));
        if (address.isEmpty() || syntax.flatMap(Negotiation::format).isEmpty()) {
            refusal.send(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        var iri = address.get().iri();
        var found = Txn.calculateRead(graph, () -> Resources.describe(graph, iri));
        if (found.isEmpty()) {
            boolean gone = graph.gone(iri).isPresent();
            refusal.send(gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        send(found, address.get(), syntax.get(), response);
    }

    private void negotiate(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader("Vary", "Accept");
        var syntax = Negotiation.asked(request);
        if (syntax.isEmpty()) {
            refusal.send(HttpServletResponse.SC_NOT_ACCEPTABLE, request, response);
            return;
        }
        // whoever wants a page here still wants data
        var data = syntax.get() == Negotiation.HTML ? Negotiation.TURTLE : syntax.get();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address.data(data));
    }

    private void send(Graph found, Address address, Negotiation syntax, HttpServletResponse response)
            throws IOException {
        response.setContentType(syntax.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.addHeader("Link", "<" + address.iri() + ">; rel=\"describes\"");
        response.addHeader("Link", "<" + address.page() + ">; rel=\"alternate\"; type=\"text/html\"");
        response.setHeader("Access-Control-Allow-Origin", "*");
        RDFDataMgr.write(response.getOutputStream(), found, syntax.format().orElseThrow());
    }
}
