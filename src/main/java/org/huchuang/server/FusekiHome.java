package org.huchuang.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.language.Reading;
import org.huchuang.server.pages.Examples;
import org.huchuang.server.pages.Templates;

/** {@code /}: the stock Fuseki UI with our navigation and examples above it and its write buttons hidden. */
final class FusekiHome extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient List<Examples.Group> examples = Examples.of(Catalogue.research());
    private final String stock;

    FusekiHome(CurrentGraph graph, Templates templates) {
        this.graph = graph;
        this.templates = templates;
        this.stock = stock();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var base = graph.snapshot().base();
        var reading = Reading.of(request, response);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(stock.replace(
                                "<html lang=\"en\"",
                                "<html lang=\"" + reading.language().tag() + "\"")
                        .replace("</head>", templates.render("fuseki-head", base, "") + "</head>")
                        .replace(
                                "<div id=\"app\">",
                                templates.render("fuseki-nav", base, reading, examples) + "<div id=\"app\">"));
    }

    private static String stock() {
        try (var in = FusekiHome.class.getResourceAsStream("/webapp/index.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The Jena JAR holds its UI.", e);
        }
    }
}
