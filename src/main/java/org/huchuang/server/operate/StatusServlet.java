package org.huchuang.server.operate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.system.Txn;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.gateway.QueryGateway;

/** {@code /health} and {@code /ready}: 200 with the generation, or 503 with what is wrong, as JSON. */
public final class StatusServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    private final transient CurrentGraph graph;
    private final transient Supplier<List<String>> problems;
    private final String well;
    private final String not;

    private StatusServlet(CurrentGraph graph, Supplier<List<String>> problems, String well, String not) {
        this.graph = graph;
        this.problems = problems;
        this.well = well;
        this.not = not;
    }

    /** Liveness: 503 when only starting again helps. */
    public static StatusServlet health(CurrentGraph graph, QueryGateway gateway) {
        Supplier<List<String>> problems = () -> gateway.status().well()
                ? List.of()
                : List.of("gateway: %d 个查询停不下来 queries do not stop"
                        .formatted(gateway.status().lost()));
        return new StatusServlet(graph, problems, "up", "down");
    }

    /** Readiness: a generation is open, every index of it can be read, and the text index has a document for each label. */
    public static StatusServlet ready(CurrentGraph graph) {
        Supplier<List<String>> problems = () -> Txn.calculateRead(
                graph, () -> graph.snapshot().sealed().problems().get());
        return new StatusServlet(graph, problems, "ready", "not ready");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wrong = problems.get();
        var body = JSON.createObjectNode()
                .put("status", wrong.isEmpty() ? well : not)
                .put("generation", graph.snapshot().id());
        if (!wrong.isEmpty()) {
            var list = body.putArray("problems");
            wrong.forEach(list::add);
        }
        response.setStatus(wrong.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(body + "\n");
    }
}
