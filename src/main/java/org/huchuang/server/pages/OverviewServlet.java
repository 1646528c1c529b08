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
import org.huchuang.server.search.Classes;

/** {@code /overview}: what is in the graph, and the questions it answers, each one click from the query editor. */
public final class OverviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient List<Group> questions = Examples.of(Catalogue.research());

    private final transient Classes classes;
    private transient volatile Made last = new Made("", "");

    public OverviewServlet(CurrentGraph graph, Templates templates, Classes classes) {
        this.classes = classes;
        this.graph = graph;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = Txn.calculateRead(graph, () -> {
            var now = graph.snapshot();
            if (Cached.fresh(request, response, now.id())) {
                return "";
            }
            // the same for everyone as long as the generation is
            if (!last.generation().equals(now.id())) {
                var view = new View(OverviewView.of(now, new Answers(graph, now.base()), classes.terms()), questions);
                last = new Made(now.id(), templates.render("overview", now.base(), view));
            }
            return last.html();
        });
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(html);
    }

    /** What the page shows. */
    public record View(OverviewView graph, List<Group> questions) {}

    private record Made(String generation, String html) {}
}
