package org.huchuang.server.describe;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.riot.RDFDataMgr;
import org.huchuang.server.data.Negotiation;

/**
 * {@code /.well-known/void}: the data set after <a href="https://www.w3.org/TR/void/">VoID</a> and its endpoint after <a
 * href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>, in any RDF syntax; Turtle unless
 * another is asked for.
 */
public final class VoidServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Describing describing;

    public VoidServlet(Describing describing) {
        this.describing = describing;
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
        // there is no page of it: browsers get Turtle
        var syntax = asked.get() == Negotiation.HTML ? Negotiation.TURTLE : asked.get();
        var described = describing.described();
        response.setHeader("ETag", "\"" + described.generation() + "-" + syntax.extension() + "\"");
        response.setContentType(syntax.mediaType());
        response.setCharacterEncoding("UTF-8");
        RDFDataMgr.write(
                response.getOutputStream(), described.model(), syntax.format().orElseThrow());
    }
}
