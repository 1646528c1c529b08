package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.system.Txn;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.pages.Examples.Group;

/** {@code /overview}: what is in the graph, and the questions it answers, each one click from the query editor. */
public final class OverviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient List<Group> questions = Examples.of(Catalogue.research());

    public OverviewServlet(CurrentGraph graph, Templates templates) {
        this.graph = graph;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = Txn.calculateRead(graph, () -> {
            var now = graph.snapshot();
            var counts = new Answers(graph, now.base())
                    .ask("overview").stream()
                            .map(r -> new Count(
                                    r.text("typeName").isEmpty() ? r.text("type") : r.text("typeName"),
                                    r.text("count")))
                            .toList();
            return templates.render("overview", now.base(), new View(now.id(), counts, questions));
        });
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(html);
    }

    /** What the page shows. */
    public record View(String generation, List<Count> counts, List<Group> questions) {}

    public record Count(String name, String count) {}
}
