package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.Negotiation;
import org.huchuang.server.data.Refusal;
import org.huchuang.server.gateway.Refused;
import org.huchuang.server.language.Reading;

/** Pages that say why something is not there and where to go on; a line of text, or a problem as JSON, for whoever accepts no page. */
public final class Refusals implements Refusal {
    private final CurrentGraph graph;
    private final Templates templates;

    public Refusals(CurrentGraph graph, Templates templates) {
        this.graph = graph;
        this.templates = templates;
    }

    /**
     * What such a page shows.
     *
     * @param status 404, 406 or 410
     * @param name what the thing was called, {@code ""} when not known
     * @param formats media type to address of what is offered instead
     */
    public record View(int status, String name, Map<String, String> formats) {}

    @Override
    public void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var now = graph.snapshot();
        var reading = Reading.of(request, response);
        var address = Address.of(now.base(), request);
        var name = address.flatMap(a -> graph.gone(a.iri())).orElse("");
        var view = new View(
                status,
                name,
                status == HttpServletResponse.SC_NOT_ACCEPTABLE
                        ? address.map(Refusals::formats).orElse(Map.of())
                        : Map.of());
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        response.setCharacterEncoding("UTF-8");
        var accept = request.getHeader("Accept");
        boolean page = Negotiation.accept(accept).equals(java.util.Optional.of(Negotiation.HTML));
        var line = page
                ? ""
                : templates
                        .render("missing-line.ftl", now.base(), reading, view)
                        .strip();
        if (!page && accept.contains("json")) {
            var title = HttpStatus.getMessage(status);
            org.huchuang.server.gateway.Refusals.send(
                    new Refused(status, "http-" + status, title, line, 0), request, response);
            return;
        }
        response.setContentType(page ? "text/html" : "text/plain");
        response.getWriter().write(page ? templates.render("missing", now.base(), reading, view) : line + "\n");
    }

    private static Map<String, String> formats(Address address) {
        var formats = new LinkedHashMap<String, String>();
        formats.put(Negotiation.HTML.mediaType(), address.page());
        Arrays.stream(Negotiation.values())
                .filter(n -> n.format().isPresent())
                .forEach(n -> formats.put(n.mediaType(), address.data(n)));
        return formats;
    }
}
