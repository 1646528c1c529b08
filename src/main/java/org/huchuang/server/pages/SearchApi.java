package org.huchuang.server.pages;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.gateway.Refused;
import org.huchuang.server.search.Classes;
import org.huchuang.server.search.Hit;

/** {@code /api/search?q=&type=&limit=}: things by any name, as JSON; 400 with a sentence for what cannot be asked. */
public final class SearchApi extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    private final transient CurrentGraph graph;
    private final transient Classes classes;

    public SearchApi(CurrentGraph graph, Classes classes) {
        this.graph = graph;
        this.classes = classes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "no-cache");
        try {
            var asked = Asked.of(request, classes);
            if (asked.words().isEmpty()) {
                throw new IllegalArgumentException("请给出名称 Ask for a name with q=…");
            }
            JSON.writeValue(response.getWriter(), answer(asked));
        } catch (IllegalArgumentException e) {
            org.huchuang.server.gateway.Refusals.send(Refused.wrong("query", e.getMessage()), request, response);
        }
    }

    private Answer answer(Asked asked) {
        var now = graph.snapshot();
        var found = now.names().search(asked.words(), asked.types(), asked.limit());
        return new Answer(
                asked.words(),
                found.total(),
                found.hits().stream().map(h -> result(h, now.base())).toList());
    }

    private Result result(Hit hit, String base) {
        var thing = hit.thing();
        Term type = classes.terms().of(thing.type());
        return new Result(
                thing.label(),
                thing.iri(),
                thing.key(),
                Address.of(base, thing.local()).map(Address::page).orElse(thing.iri()),
                new Type(type.id(), type.zh(), type.en()),
                hit.matched(),
                hit.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                hit.score(),
                thing.place(),
                thing.mentions());
    }

    /** The body of an answer. */
    private record Answer(String query, int total, List<Result> result) {}

    private record Type(String id, String zh, String en) {}

    private record Result(
            String name,
            String iri,
            String key,
            String page,
            Type type,
            String matched,
            String how,
            double score,
            String place,
            int mentions) {}
}
