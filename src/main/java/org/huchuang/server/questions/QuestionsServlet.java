package org.huchuang.server.questions;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.server.api.Answer;
import org.huchuang.server.api.Ask;
import org.huchuang.server.api.Options;
import org.huchuang.server.api.Problem;
import org.huchuang.server.api.TermNames;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.language.Reading;
import org.huchuang.server.pages.Templates;

/** {@code /questions}: all questions by theme; {@code /questions/id?…}: one of them, asked. */
public final class QuestionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "100";

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient Catalogue catalogue;
    private final transient TermNames terms;
    private final transient Options options;

    public QuestionsServlet(
            CurrentGraph graph, Templates templates, Catalogue catalogue, TermNames terms, Options options) {
        this.graph = graph;
        this.templates = templates;
        this.catalogue = catalogue;
        this.terms = terms;
        this.options = options;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reading = Reading.of(request, response);
        var id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var question = catalogue.question(id);
        if (question.isPresent()) {
            send(one(question.get(), request, reading, response), response);
            return;
        }
        var words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        if (!id.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        var list = QuestionList.of(catalogue, words, id, graph.snapshot().id());
        send(templates.render("questions", graph.snapshot().base(), reading, list), response);
    }

    private String one(Question question, HttpServletRequest request, Reading reading, HttpServletResponse response) {
        var typed = new Typed(question, request.getParameterMap(), options);
        var form = new Form(question, typed, options, terms);
        var base = graph.snapshot().base();
        try {
            var ask = Ask.of(question, typed.values(PAGE));
            var answer = Answer.of(graph, ask, terms);
            return templates.render(
                    "question",
                    base,
                    reading,
                    new QuestionView(question, form.fields(), "", Optional.of(ResultView.of(answer, graph, terms))));
        } catch (HuchuangException e) {
            if (e.code() != Code.QUERY) {
                throw e;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return templates.render(
                    "question", base, reading, new QuestionView(question, form.fields(), e.detail(), Optional.empty()));
        } catch (QueryCancelledException e) {
            var slow = Problem.slow();
            response.setStatus(slow.status());
            return templates.render(
                    "question",
                    base,
                    reading,
                    new QuestionView(question, form.fields(), slow.detail(), Optional.empty()));
        }
    }

    private static void send(String html, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(html);
    }
}
