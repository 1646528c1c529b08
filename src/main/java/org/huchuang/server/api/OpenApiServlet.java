package org.huchuang.server.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;

/** {@code /api/openapi.json}: what programs can ask, made once for each generation. */
public final class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    private final transient CurrentGraph graph;
    private final transient Catalogue catalogue;
    private final transient TermNames terms;
    private final transient OpenApi openApi;
    private transient volatile Made made = new Made("", new byte[0]);

    public OpenApiServlet(CurrentGraph graph, Catalogue catalogue, TermNames terms) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.terms = terms;
        this.openApi = new OpenApi(catalogue);
    }

    private record Made(String generation, byte[] document) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(document());
    }

    private byte[] document() throws IOException {
        var now = graph.snapshot();
        var held = made;
        if (!held.generation().equals(now.id())) {
            var root = Address.root(now.base());
            var examples = Examples.of(graph, catalogue, terms).values();
            held = new Made(now.id(), JSON.writeValueAsBytes(openApi.document(root, examples)));
            made = held;
        }
        return held.document();
    }
}
