package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.language.Reading;

/** {@code /api}: the description of the programming interface, readable and to be tried out. */
public final class ApiPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;

    public ApiPage(CurrentGraph graph, Templates templates) {
        this.graph = graph;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var now = graph.snapshot();
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(templates.render("api", now.base(), Reading.of(request, response), now.id()));
    }
}
