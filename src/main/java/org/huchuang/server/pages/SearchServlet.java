package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.system.Txn;
import org.huchuang.server.api.TermNames;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.language.Reading;
import org.huchuang.server.pages.Answers.Row;
import org.huchuang.server.search.Classes;
import org.huchuang.store.ChineseText;

/** {@code /search?q=&type=}: the page that finds things by any name, and sentences by their words. */
public final class SearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 60;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient Classes classes;
    private final transient TermNames terms;

    public SearchServlet(CurrentGraph graph, Templates templates, Classes classes, TermNames terms) {
        this.graph = graph;
        this.templates = templates;
        this.classes = classes;
        this.terms = terms;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reading = Reading.of(request, response);
        var html = Txn.calculateRead(graph, () -> {
            var base = graph.snapshot().base();
            try {
                return templates.render("search", base, reading, view(Asked.of(request, classes), reading));
            } catch (IllegalArgumentException e) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return templates.render("search", base, reading, SearchView.refused(e.getMessage()));
            }
        });
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(html);
    }

    private SearchView view(Asked asked, Reading reading) {
        var now = graph.snapshot();
        var quotes = asked.from() == 0 ? quotes(asked.words(), now.base()) : List.<Row>of();
        var naming = new Naming(reading.language(), now, terms);
        return SearchView.of(asked, new Narrowing(asked, now), quotes, classes, naming);
    }

    private List<Row> quotes(String typed, String base) {
        var words = CONTROL.matcher(typed).replaceAll(" ").strip();
        // one character is in every other sentence, and nobody searches a whole paragraph
        if (words.codePointCount(0, words.length()) < 2 || words.length() > LONGEST) {
            return List.of();
        }
        return new Answers(graph, base).withWords("quotes", ChineseText.phrase(words));
    }
}
