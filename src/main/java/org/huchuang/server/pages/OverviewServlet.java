package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.system.Txn;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.server.data.CurrentGraph;

/** {@code /overview}: what is in the graph, and the questions it answers, each one click from the query editor. */
public final class OverviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient List<Group> questions = Catalogue.research().byTheme().entrySet().stream()
            .map(g -> new Group(
                    g.getKey().label().zh(),
                    g.getKey().label().en(),
                    g.getValue().stream().map(Ask::of).toList()))
            .toList();

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

    /** The questions of one theme. */
    public record Group(String zh, String en, List<Ask> questions) {}

    public record Count(String name, String count) {}

    /** A question and the fragment of the Fuseki UI that opens it, filled in. */
    public record Ask(String id, String zh, String en, String fragment) {
        static Ask of(Question q) {
            var sparql = URLEncoder.encode(q.text(), StandardCharsets.UTF_8).replace("+", "%20");
            return new Ask(q.id(), q.question().zh(), q.question().en(), "#/dataset/huchuang/query?query=" + sparql);
        }
    }
}
