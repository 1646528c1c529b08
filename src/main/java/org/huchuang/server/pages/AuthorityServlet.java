package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.language.Reading;
import org.huchuang.server.search.Classes;

/** {@code /authority}: about the name authority, what it holds, how much of the articles it covers, where to get it. */
public final class AuthorityServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient Classes classes;

    public AuthorityServlet(CurrentGraph graph, Templates templates, Classes classes) {
        this.graph = graph;
        this.templates = templates;
        this.classes = classes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var now = graph.snapshot();
        var view = AuthorityView.of(now.names().things(), classes, now.base(), Recognition.of(graph));
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(templates.render("authority", now.base(), Reading.of(request, response), view));
    }
}
