package org.huchuang.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Parameter;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Text;
import org.huchuang.server.data.CurrentGraph.Snapshot;

/** The list of questions, as JSON. */
record Listing(String generation, List<One> questions) {
    private static final JsonMapper JSON = new JsonMapper();

    record One(
            String id,
            Text question,
            Text description,
            List<String> tags,
            String view,
            List<Input> parameters,
            List<Head> columns,
            List<String> formats,
            String url) {
        static One of(Question q, String base) {
            return new One(
                    q.id(),
                    q.question(),
                    q.description(),
                    q.tags(),
                    q.view().name().toLowerCase(Locale.ROOT),
                    q.parameters().stream().map(p -> Input.of(q, p, base)).toList(),
                    q.columns().stream()
                            .map(c ->
                                    new Head(c.name(), c.label().zh(), c.label().en()))
                            .toList(),
                    Format.of(q).stream().map(Format::id).toList(),
                    base + "api/q/" + q.id());
        }
    }

    record Head(String name, String zh, String en) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Input(
            String name,
            String type,
            String zh,
            String en,
            @JsonProperty("default") String initial,
            List<String> values,
            String options) {
        static Input of(Question q, Parameter p, String base) {
            return new Input(
                    p.name(),
                    p.type().name().toLowerCase(Locale.ROOT),
                    p.label().zh(),
                    p.label().en(),
                    p.initial().orElse(""),
                    p.values(),
                    p.options()
                            .map(o -> base + "api/q/" + q.id() + "/options/" + p.name())
                            .orElse(""));
        }
    }

    static void write(Catalogue catalogue, Snapshot now, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        var list = new Listing(
                now.id(),
                catalogue.questions().stream().map(q -> One.of(q, now.base())).toList());
        response.getOutputStream().write(JSON.writeValueAsBytes(list));
    }
}
