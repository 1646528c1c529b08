package org.huchuang.server.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.riot.RDFDataMgr;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.Negotiation;
import org.huchuang.server.language.Reading;
import org.huchuang.server.pages.Templates;

/** {@code /ontology}: what the terms mean, as a page or, asked for by {@code Accept} or {@code ?format=}, as RDF. */
public final class OntologyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient OntologyView view;

    public OntologyServlet(CurrentGraph graph, Templates templates, Catalogue questions) {
        this.graph = graph;
        this.templates = templates;
        this.view = OntologyView.packed(questions);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        response.setHeader("Access-Control-Allow-Origin", "*");
        var format = request.getParameter("format");
        var asked = format == null ? Negotiation.accept(request.getHeader("Accept")) : Negotiation.named(format);
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        var syntax = asked.get();
        response.setContentType(syntax.mediaType());
        response.setCharacterEncoding("UTF-8");
        if (syntax.format().isPresent()) {
            RDFDataMgr.write(
                    response.getOutputStream(), view.terms(), syntax.format().get());
        } else {
            var reading = Reading.of(request, response);
            response.getWriter()
                    .write(templates.render("ontology", graph.snapshot().base(), reading, view));
        }
    }
}
