package org.huchuang.server.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
    record Drawn(List<String> fresh, List<String> shown) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, (e, path) -> switch (path) {
            case "/terms" -> Optional.of(e.terms(classes.terms()));
            case "/node" -> Optional.of(e.node());
            case "/neighbours" -> Optional.of(e.neighbours());
            case "/evidence" -> Optional.of(e.evidence());
            case "/path" -> Optional.of(e.paths());
            default -> Optional.empty();
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST);
        answer(
                request,
                response,
                (e, path) -> path.equals("/graph") ? Optional.of(e.graph(read(body))) : Optional.empty());
    }

    private static Drawn read(byte[] body) {
        try {
            return JSON.readValue(body, Drawn.class);
        } catch (IOException e) {
            var why = e instanceof JsonProcessingException j ? j.getOriginalMessage() : e.getMessage();
            throw new IllegalArgumentException("正文应为 JSON The body is {\"fresh\": […], \"shown\": […]}: " + why);
        }
    }

    /** Nothing where there is no such address. */
    private interface Answer {
        Optional<Object> of(Exploration exploration, String path);
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
            if (body.isPresent()) {
                JSON.writeValue(response.getWriter(), body.get());
            } else {
                Refusals.send(Refused.absent("/api/explore" + path), request, response);
            }
        } catch (IllegalArgumentException e) {
            Refusals.send(Refused.wrong("query", e.getMessage()), request, response);
        }
    }
}
