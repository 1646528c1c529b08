package org.huchuang.server.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFFormat;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.Key;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;

/** {@code /api/q}: the list of questions; {@code /api/q/id?…}: the answer of one; {@code /api/q/id/options/name?q=}: values of a parameter. */
public final class QuestionApi extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String EXPOSED = "ETag, Link, X-Total-Count, X-Huchuang-Generation, X-Huchuang-Question,"
            + " X-Huchuang-Parameters, Content-Disposition, Retry-After";

    private final transient CurrentGraph graph;
    private final transient Catalogue catalogue;
    private final transient TermNames terms;
    private final transient Options options;

    public QuestionApi(CurrentGraph graph, Catalogue catalogue, TermNames terms, Options options) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.terms = terms;
        this.options = options;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match");
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var parts = path.split("/");
        if (path.isEmpty()) {
            Listing.write(catalogue, graph.snapshot(), response);
            return;
        }
        var question = catalogue.question(parts[0]);
        if (question.isEmpty()) {
            Problem.unknown(parts[0], catalogue).send(request, response);
            return;
        }
        try {
            if (parts.length == 3 && parts[1].equals("options")) {
                options.write(question.get(), parts[2], request, response);
            } else if (parts.length == 1) {
                answer(question.get(), request, response);
            } else {
                Problem.unknown(path, catalogue).send(request, response);
            }
        } catch (HuchuangException e) {
            if (e.code() != Code.QUERY) {
                throw e;
            }
            Problem.wrong(e).send(request, response);
        } catch (QueryCancelledException e) {
            Problem.slow().send(request, response);
        }
    }

    private void answer(Question question, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        var format = Format.asked(question, request.getParameter("format"), request.getHeader("Accept"));
        if (format.isEmpty()) {
            Problem.unacceptable(question).send(request, response);
            return;
        }
        var ask = Ask.of(question, request.getParameterMap());
        if (matches(request, tag(ask, format.get(), graph.snapshot()))) {
            head(ask, tag(ask, format.get(), graph.snapshot()), graph.snapshot().id(), response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var answer = Answer.of(graph, ask, terms);
        head(ask, tag(ask, format.get(), answer.generation(), answer.base()), answer.generation(), response);
        send(answer, format.get(), response);
    }

    private static String tag(Ask ask, Format format, CurrentGraph.Snapshot now) {
        return tag(ask, format, now.id(), now.base());
    }

    // weak: compressed on the way it is the same answer
    private static String tag(Ask ask, Format format, String generation, String base) {
        return "W/\""
                + Key.hash(String.join("\n", generation, base, ask.question().text(), ask.path(), format.id())) + "\"";
    }

    private static boolean matches(HttpServletRequest request, String tag) {
        var known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(k -> k.startsWith("W/") ? k : "W/" + k)
                        .map(k -> k.replace("--gzip\"", "\""))
                        .anyMatch(k -> k.equals(tag) || k.equals("W/*"));
    }

    private static void head(Ask ask, String tag, String generation, HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Huchuang-Generation", generation);
        response.setHeader("X-Huchuang-Question", ask.question().id());
        response.setHeader("X-Huchuang-Parameters", Ask.encoded(ask.effective()));
    }

    private static void send(Answer answer, Format format, HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType());
        if (format != Format.XLSX) {
            response.setCharacterEncoding("UTF-8");
        }
        response.setHeader("X-Total-Count", String.valueOf(answer.total()));
        response.setHeader("Link", links(answer, format));
        if (format.file()) {
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"%s-%s.%s\""
                            .formatted(answer.ask().question().id(), answer.generation(), format.extension()));
        }
        var to = response.getOutputStream();
        switch (format) {
            case JSON -> JsonRows.write(answer, to);
            case SPARQL_JSON -> Standard.results(answer, to);
            case CSV -> CsvFile.write(answer, to);
            case CSV_EXCEL -> CsvFile.writeForExcel(answer, to);
            case XLSX -> ExcelFile.write(answer, to);
            case TURTLE -> Standard.triples(answer, RDFFormat.TURTLE_PRETTY, to);
            case JSON_LD -> Standard.triples(answer, RDFFormat.JSONLD11_PRETTY, to);
        }
    }

    private static String links(Answer answer, Format format) {
        var ask = answer.ask();
        var links = new ArrayList<String>();
        links.add(link(answer, format, ask, "canonical"));
        if (ask.offset() > 0) {
            links.add(link(answer, format, ask.from(0), "first"));
            links.add(link(answer, format, ask.from(ask.offset() - ask.limit()), "prev"));
        }
        if (answer.more()) {
            links.add(link(answer, format, ask.from(ask.offset() + ask.limit()), "next"));
        }
        return String.join(", ", links);
    }

    private static String link(Answer answer, Format format, Ask ask, String relation) {
        var path = Address.root(answer.base()) + ask.path();
        return "<" + path + (path.contains("?") ? "&" : "?") + "format=" + format.id() + ">; rel=\"" + relation + "\"";
    }
}
