package org.huchuang.server.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.language.Reading;
import org.huchuang.server.pages.Templates;
import org.huchuang.server.search.Thing;

/** {@code /explore?iri=…}: the page on which the graph is walked; {@code nodes=} starts from several things, posted or not. */
public final class ExploreServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;

    public ExploreServlet(CurrentGraph graph, Templates templates) {
        this.graph = graph;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var now = graph.snapshot();
        var wish = new Wish(request, now.links(), now.base());
        var asked =
                Stream.concat(values(request, "iri"), values(request, "nodes")).toList();
        var start = asked.stream()
                .map(wish::find)
                .flatMap(Optional::stream)
                .distinct()
                .limit(Exploration.CAP)
                .map(Thing::local)
                .toList();
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(templates.render(
                        "explore",
                        now.base(),
                        Reading.of(request, response),
                        new View(start, asked.size() > start.size())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** What the page starts from; {@code missing} when something asked for is not in the graph. */
    public record View(List<String> start, boolean missing) {}

    private static Stream<String> values(HttpServletRequest request, String parameter) {
        return Stream.ofNullable(request.getParameterValues(parameter))
                .flatMap(Arrays::stream)
                .flatMap(v -> Arrays.stream(v.strip().split("[\\s,]+")))
                .filter(v -> !v.isEmpty());
    }
}
