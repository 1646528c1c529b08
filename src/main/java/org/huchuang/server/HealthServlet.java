package org.huchuang.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huchuang.server.data.CurrentGraph;

/** {@code /health}: alive, and which generation is served. */
final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;

    HealthServlet(CurrentGraph graph) {
        this.graph = graph;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .print("{\"status\":\"up\",\"generation\":\"" + graph.snapshot().id() + "\"}\n");
    }
}
