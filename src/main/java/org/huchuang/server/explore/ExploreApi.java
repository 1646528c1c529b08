package org.huchuang.server.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.system.Txn;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.gateway.Refusals;
import org.huchuang.server.gateway.Refused;
import org.huchuang.server.search.Classes;

/** {@code /api/explore/…}: what the explorer draws, as JSON; 400 with a sentence for what cannot be asked. */
public final class ExploreApi extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST = 200_000;

    private final transient CurrentGraph graph;
    private final transient Classes classes;

    public ExploreApi(CurrentGraph graph, Classes classes) {
        this.graph = graph;
        this.classes = classes;
    }

    /** Things that are drawn and things that come to them, in a posted body. */
    record Drawn(java.util.List<String> fresh, java.util.List<String> shown) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, (e, path) -> switch (path) {
            case "/terms" -> e.terms(classes.terms());
            case "/node" -> e.node();
            case "/neighbours" -> e.neighbours();
            case "/evidence" -> e.evidence();
            case "/path" -> e.paths();
            default -> throw new IllegalArgumentException("没有这个地址 There is no " + path + ".");
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST);
        answer(request, response, (e, path) -> {
            if (!path.equals("/graph")) {
                throw new IllegalArgumentException("没有这个地址 There is no " + path + " to post to.");
            }
            return e.graph(read(body));
        });
    }

    private static Drawn read(byte[] body) {
        try {
            return JSON.readValue(body, Drawn.class);
        } catch (IOException e) {
            var why = e instanceof JsonProcessingException j ? j.getOriginalMessage() : e.getMessage();
            throw new IllegalArgumentException("正文应为 JSON The body is {\"fresh\": […], \"shown\": […]}: " + why);
        }
    }

    private interface Answer {
        Object of(Exploration exploration, String path);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "no-cache");
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            var body =
                    Txn.calculateRead(graph, () -> answer.of(new Exploration(request, graph.snapshot(), graph), path));
            JSON.writeValue(response.getWriter(), body);
        } catch (IllegalArgumentException e) {
            Refusals.send(Refused.wrong("query", e.getMessage()), request, response);
        }
    }
}
