package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.system.Txn;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.api.TermNames;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.language.Language;
import org.huchuang.server.language.Reading;
import org.huchuang.server.pages.Examples.Group;
import org.huchuang.server.search.Classes;

/** {@code /overview}: what is in the graph, and the questions it answers. */
public final class OverviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient List<Group> questions = Examples.of(Catalogue.research());
    private final transient Classes classes;
    private final transient TermNames terms;
    private final transient Map<Language, OverviewView> last = new ConcurrentHashMap<>();

    public OverviewServlet(CurrentGraph graph, Templates templates, Classes classes, TermNames terms) {
        this.graph = graph;
        this.templates = templates;
        this.classes = classes;
        this.terms = terms;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reading = Reading.of(request, response);
        var html = Txn.calculateRead(graph, () -> {
            var now = graph.snapshot();
            return Cached.fresh(request, response, now.id(), reading)
                    ? ""
                    : templates.render(
                            "overview", now.base(), reading, new View(view(now, reading.language()), questions));
        });
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(html);
    }

    // the same for everyone as long as the generation is
    private OverviewView view(Snapshot now, Language language) {
        return last.compute(language, (l, held) -> {
            if (held != null && held.generation().equals(now.id())) {
                return held;
            }
            var naming = new Naming(language, now, terms);
            return OverviewView.of(now, new Answers(graph, now.base(), naming), classes.terms(), naming);
        });
    }

    /** What the page shows. */
    public record View(OverviewView graph, List<Group> questions) {}
}
