package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.data.Negotiation;
import org.huchuang.server.search.Classes;

/** {@code /page/kind/key}: the page of one thing. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;

    private final transient Classes classes;

    public PageServlet(CurrentGraph graph, Templates templates, Classes classes) {
        this.graph = graph;
        this.templates = templates;
        this.classes = classes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = Txn.calculateRead(graph, () -> {
            var now = graph.snapshot();
            var address = Address.of(now.base(), request);
            if (Cached.fresh(request, response, now.id())) {
                return new Page(HttpServletResponse.SC_NOT_MODIFIED, "", address);
            }
            return address.flatMap(a -> html(a, now, request))
                    .map(html -> new Page(200, html, address))
                    .orElseGet(() -> new Page(404, templates.render("not-found", now.base(), ""), Optional.empty()));
        });
        response.setStatus(page.status());
        page.address().ifPresent(a -> link(a, response));
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(page.html());
    }

    private Optional<String> html(Address address, Snapshot now, HttpServletRequest request) {
        var answers = new Answers(graph, now.base());
        var thing = now.links().thing(address.local());
        if (thing.isPresent()) {
            var view =
                    new EntityPage(answers, now, classes.terms(), thing.get()).view(part(request), syntaxes(address));
            return Optional.of(templates.render("entity", now.base(), view));
        }
        return Optional.of(ResourceView.of(answers, address, syntaxes(address)))
                .filter(v -> !v.types().isEmpty() || !v.properties().isEmpty())
                .map(v -> templates.render("resource", now.base(), v));
    }

    private static EntityPage.Part part(HttpServletRequest request) {
        var key = request.getParameter("part");
        var from = request.getParameter("from");
        return key == null || !key.matches("[a-zA-Z]{1,40}\\.(in|out)")
                ? EntityPage.Part.ALL
                : new EntityPage.Part(key, from != null && from.matches("\\d{1,7}") ? Integer.parseInt(from) : 0);
    }

    private static void link(Address address, HttpServletResponse response) {
        response.addHeader("Link", "<" + address.iri() + ">; rel=\"canonical\"");
        syntaxes(address)
                .forEach((type, href) ->
                        response.addHeader("Link", "<" + href + ">; rel=\"alternate\"; type=\"" + type + "\""));
    }

    private static Map<String, String> syntaxes(Address address) {
        var data = new LinkedHashMap<String, String>();
        Arrays.stream(Negotiation.values())
                .filter(n -> n.format().isPresent())
                .forEach(n -> data.put(n.mediaType(), address.data(n)));
        return data;
    }

    private record Page(int status, String html, Optional<Address> address) {}
}
