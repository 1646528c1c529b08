package org.huchuang.server.downloads;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.pages.Templates;

/**
 * {@code /feed}: the things of the newest articles after <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>, new ones and
 * ones with new facts. A day is that of the article: the graph knows no other time.
 */
public final class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient Question question = Catalogue.explore()
            .question("feed")
            .orElseThrow(() -> new HuchuangException(Code.KNOWLEDGE, "queries/explore/feed.rq is not packed"));

    public FeedServlet(CurrentGraph graph, Templates templates) {
        this.graph = graph;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Feed(String base, String updated, List<Entry> entries) {}

    /** A thing with the days it was first and last written about. */
    public record Entry(String iri, String name, String first, String last, String facts, String quote) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var now = graph.snapshot();
        var tag = "W/\"" + now.id() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var entries = Txn.calculateRead(graph, this::entries);
        var updated = entries.isEmpty() ? "1970-01-01" : entries.get(0).last();
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(templates.render("feed.ftlx", now.base(), new Feed(now.base(), updated, entries)));
    }

    private List<Entry> entries() {
        try (var exec = QueryExec.dataset(graph).query(question.query()).build()) {
            return exec.select().stream().map(FeedServlet::entry).toList();
        }
    }

    private static Entry entry(Binding row) {
        return new Entry(
                text(row, "thing"),
                text(row, "name"),
                text(row, "first"),
                text(row, "last"),
                text(row, "facts"),
                text(row, "quote"));
    }

    private static String text(Binding row, String name) {
        Node value = row.get(Var.alloc(name));
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }
}
