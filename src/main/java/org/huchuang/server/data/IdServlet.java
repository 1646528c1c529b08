package org.huchuang.server.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.system.Txn;

/** {@code /id/kind/key}: the thing itself, which cannot be sent; 303 to what is known about it, 301 when another identifier is kept for it. */
public final class IdServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Refusal refusal;

    public IdServlet(CurrentGraph graph, Refusal refusal) {
        this.graph = graph;
        this.refusal = refusal;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        var address = Address.of(graph.snapshot().base(), request);
        if (address.isEmpty()
                || !Txn.calculateRead(
                        graph, () -> Resources.exists(graph, address.get().iri()))) {
            boolean gone = address.flatMap(a -> graph.gone(a.iri())).isPresent();
            refusal.send(gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        var kept = Txn.calculateRead(
                graph, () -> Resources.replacement(graph, address.get().iri()));
        if (kept.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", kept.get());
            return;
        }
        var syntax = Negotiation.asked(request);
        if (syntax.isEmpty()) {
            refusal.send(HttpServletResponse.SC_NOT_ACCEPTABLE, request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to(address.get(), syntax.get(), request.getParameter("lang")));
    }

    private static String to(Address address, Negotiation syntax, String language) {
        if (syntax != Negotiation.HTML) {
            return address.data(syntax);
        }
        return language != null && language.matches("zh|en") ? address.page() + "?lang=" + language : address.page();
    }
}
