package org.huchuang.server.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.system.Txn;

/** {@code /id/kind/key}: the thing itself, which cannot be sent; 303 to what is known about it, 301 when another identifier is kept for it. */
public final class IdServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;

    public IdServlet(CurrentGraph graph) {
        this.graph = graph;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        var address = Address.of(graph.snapshot().base(), request);
        if (address.isEmpty()
                || !Txn.calculateRead(
                        graph, () -> Resources.exists(graph, address.get().iri()))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var kept = Txn.calculateRead(
                graph, () -> Resources.replacement(graph, address.get().iri()));
        if (kept.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", kept.get());
            return;
        }
        var syntax = asked(request);
        if (syntax.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        var to = syntax.get() == Negotiation.HTML
                ? address.get().page()
                : address.get().data(syntax.get());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }

    private static Optional<Negotiation> asked(HttpServletRequest request) {
        var format = request.getParameter("format");
        return format == null ? Negotiation.accept(request.getHeader("Accept")) : Negotiation.named(format);
    }
}
