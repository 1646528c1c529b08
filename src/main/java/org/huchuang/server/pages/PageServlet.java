package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.Negotiation;

/** {@code /page/kind/key}: the page of one thing. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;

    public PageServlet(CurrentGraph graph, Templates templates) {
        this.graph = graph;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = Txn.calculateRead(graph, () -> {
            var base = graph.snapshot().base();
            return Address.of(base, request)
                    .map(a -> ResourceView.of(new Answers(graph, base), a, syntaxes(a)))
                    .filter(v -> !v.types().isEmpty() || !v.properties().isEmpty())
                    .map(v -> new Page(200, templates.render("resource", base, v)))
                    .orElseGet(() -> new Page(404, templates.render("not-found", base, "")));
        });
        response.setStatus(page.status());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(page.html());
    }

    private static Map<String, String> syntaxes(Address address) {
        var data = new LinkedHashMap<String, String>();
        Arrays.stream(Negotiation.values())
                .filter(n -> n.format().isPresent())
                .forEach(n -> data.put(n.mediaType(), address.data(n)));
        return data;
    }

    private record Page(int status, String html) {}
}
