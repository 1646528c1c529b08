package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.system.Txn;
import org.huchuang.server.api.TermNames;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.data.Negotiation;
import org.huchuang.server.data.Refusal;
import org.huchuang.server.data.Resources;
import org.huchuang.server.language.Reading;
import org.huchuang.server.search.Classes;

/** {@code /page/kind/key}: the page of one thing. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** A page of a hundred thousand characters each, at most. */
    private static final int KEPT = 32;

    private static final long COSTLY_NANOS = 100_000_000;

    private final transient Cache<Key, String> costly = CacheFactory.createCache(KEPT);
    private final transient CurrentGraph graph;
    private final transient Templates templates;

    private final transient Classes classes;
    private final transient TermNames terms;
    private final transient Refusal refusal;

    public PageServlet(CurrentGraph graph, Templates templates, Classes classes, TermNames terms, Refusal refusal) {
        this.graph = graph;
        this.templates = templates;
        this.classes = classes;
        this.terms = terms;
        this.refusal = refusal;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = Address.of(graph.snapshot().base(), request);
        var wanted = Optional.ofNullable(request.getParameter("format")).flatMap(Negotiation::named);
        if (address.isPresent() && wanted.flatMap(Negotiation::format).isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address.get().data(wanted.get()));
            return;
        }
        var reading = Reading.of(request, response);
        Page page = Txn.calculateRead(graph, () -> {
            var now = graph.snapshot();
            if (address.isPresent() && Cached.fresh(request, response, now.id(), reading)) {
                return new Page(HttpServletResponse.SC_NOT_MODIFIED, "");
            }
            var kept = address.flatMap(a -> Resources.replacement(graph, a.iri()))
                    .flatMap(iri -> Address.ofIri(now.base(), iri));
            return kept.map(a -> new Page(HttpServletResponse.SC_MOVED_PERMANENTLY, a.page()))
                    .or(() -> address.flatMap(a -> kept(a, now, request, reading))
                            .map(html -> new Page(HttpServletResponse.SC_OK, html)))
                    .orElse(new Page(HttpServletResponse.SC_NOT_FOUND, ""));
        });
        switch (page.status()) {
            case HttpServletResponse.SC_NOT_MODIFIED -> {}
            case HttpServletResponse.SC_MOVED_PERMANENTLY -> {
                response.setStatus(page.status());
                response.setHeader(
                        "Location",
                        page.body()
                                + (reading.chosen()
                                        ? "?lang=" + reading.language().code()
                                        : ""));
            }
            case HttpServletResponse.SC_NOT_FOUND -> {
                boolean gone = address.flatMap(a -> graph.gone(a.iri())).isPresent();
                refusal.send(gone ? HttpServletResponse.SC_GONE : page.status(), request, response);
            }
            default -> {
                link(address.orElseThrow(), response);
                response.setContentType("text/html");
                response.setCharacterEncoding("UTF-8");
                response.getWriter().write(page.body());
            }
        }
    }

    /** The page as it was made before, where making it took long: what is named in thousands of articles is asked for often. */
    private Optional<String> kept(Address address, Snapshot now, HttpServletRequest request, Reading reading) {
        var key = new Key(now.id(), address, part(request), reading);
        var before = costly.getIfPresent(key);
        if (before != null) {
            return Optional.of(before);
        }
        long start = System.nanoTime();
        var page = html(address, now, request, reading);
        if (System.nanoTime() - start > COSTLY_NANOS) {
            page.ifPresent(p -> costly.put(key, p));
        }
        return page;
    }

    private record Key(String generation, Address address, EntityPage.Part part, Reading reading) {}

    private Optional<String> html(Address address, Snapshot now, HttpServletRequest request, Reading reading) {
        var naming = new Naming(reading.language(), now, terms);
        var answers = new Answers(graph, now.base(), naming);
        var thing = now.links().thing(address.local());
        if (thing.isPresent()) {
            var view = new EntityPage(answers, now, classes.terms(), naming, thing.get())
                    .view(part(request), syntaxes(address));
            return Optional.of(templates.render("entity", now.base(), reading, view));
        }
        if (Resources.isGraph(graph, address.iri())) {
            return Optional.of(
                    templates.render("graph", now.base(), reading, GraphView.of(graph, address, syntaxes(address))));
        }
        return Optional.of(ResourceView.of(answers, address, syntaxes(address)))
                .filter(v -> !v.types().isEmpty() || !v.properties().isEmpty())
                .map(v -> templates.render("resource", now.base(), reading, v));
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

    /** What to answer; {@code body} is HTML, or an address for 301. */
    private record Page(int status, String body) {}
}
