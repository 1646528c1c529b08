package org.huchuang.server.reconcile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.huchuang.HuchuangException;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.language.Reading;
import org.huchuang.server.pages.Templates;
import org.huchuang.server.search.Classes;

/** {@code /reconcile} and what lies below it, readable from every origin. */
public final class ReconcileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int USUAL = 20;
    private static final int MOST = 1000;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient Classes classes;

    public ReconcileServlet(CurrentGraph graph, Templates templates, Classes classes) {
        this.graph = graph;
        this.templates = templates;
        this.classes = classes;
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        open(response);
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Content-Type");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open(response);
        try {
            var answer = Txn.calculateRead(graph, () -> answer(request));
            answer.send(response);
        } catch (HuchuangException e) {
            Answer.json(HttpServletResponse.SC_BAD_REQUEST, new Offer.Refusal("error", e.getMessage()))
                    .send(response);
        }
    }

    private static void open(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    private Answer answer(HttpServletRequest request) {
        var service = new Service(graph.snapshot(), classes);
        return switch (Optional.ofNullable(request.getPathInfo()).orElse("")) {
            case "", "/" -> Answer.json(root(request, service));
            case "/suggest/entity" ->
                Answer.json(service.entities(required(request, "prefix"), cursor(request), limit(request)));
            case "/suggest/type" ->
                Answer.json(service.types(required(request, "prefix"), cursor(request), limit(request)));
            case "/suggest/property" ->
                Answer.json(service.properties(required(request, "prefix"), cursor(request), limit(request)));
            case "/properties" -> Answer.json(service.proposal(text(request, "type"), limit(request)));
            case "/flyout/entity" -> flyout(request, entity(request, service));
            case "/flyout/type" ->
                flyout(
                        request,
                        classes.terms().classNamed(required(request, "id")).map(Card::of));
            case "/flyout/property" ->
                flyout(
                        request,
                        classes.terms().propertyNamed(required(request, "id")).map(Card::of));
            case "/preview" -> preview(request, entity(request, service));
            case "/view" -> view(request, service);
            default -> Answer.missing();
        };
    }

    private Object root(HttpServletRequest request, Service service) {
        var queries = request.getParameter("queries");
        if (queries != null) {
            return service.reconcile(Requests.queries(queries));
        }
        var extend = request.getParameter("extend");
        if (extend != null) {
            return service.extend(Requests.extension(extend));
        }
        if (request.getMethod().equals("POST")) {
            throw Requests.refuse("请给出 queries 或 extend a POST has the form field queries or extend");
        }
        return service.manifest();
    }

    private static Optional<Card> entity(HttpServletRequest request, Service service) {
        return service.values().thing(required(request, "id")).map(t -> Card.of(t, service.description(t, t.label())));
    }

    private Answer flyout(HttpServletRequest request, Optional<Card> card) {
        return card.map(c -> Answer.json(new Offer.Flyout(c.id(), html("preview-card", request, c))))
                .orElseGet(Answer::missing);
    }

    private Answer preview(HttpServletRequest request, Optional<Card> card) {
        return card.map(c -> Answer.html(html("preview", request, c))).orElseGet(Answer::missing);
    }

    private Answer view(HttpServletRequest request, Service service) {
        return service.values()
                .thing(required(request, "id"))
                .flatMap(t -> Address.of(graph.snapshot().base(), t.local()))
                .map(a -> Answer.to(a.page()))
                .orElseGet(Answer::missing);
    }

    private String html(String template, HttpServletRequest request, Card card) {
        return templates.render(template, graph.snapshot().base(), Reading.of(request), card);
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String required(HttpServletRequest request, String name) {
        var text = text(request, name);
        if (text.isBlank()) {
            throw Requests.refuse("请给出 " + name + " the parameter " + name + " is missing");
        }
        return text;
    }

    private static int limit(HttpServletRequest request) {
        return number(request, "limit", USUAL, 1);
    }

    private static int cursor(HttpServletRequest request) {
        return number(request, "cursor", 0, 0);
    }

    private static int number(HttpServletRequest request, String name, int usual, int least) {
        var text = text(request, name);
        if (text.isBlank()) {
            return usual;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < least || Integer.parseInt(text) > MOST) {
            throw Requests.refuse(name + " is a number from " + least + " to " + MOST);
        }
        return Integer.parseInt(text);
    }

    /** A status and what goes with it: a body, or where to go. */
    private record Answer(int status, String type, String body, String location) {
        static Answer json(Object body) {
            return json(HttpServletResponse.SC_OK, body);
        }

        static Answer json(int status, Object body) {
            return new Answer(status, "application/json", JSON.valueToTree(body).toString(), "");
        }

        static Answer html(String body) {
            return new Answer(HttpServletResponse.SC_OK, "text/html", body, "");
        }

        static Answer to(String location) {
            return new Answer(HttpServletResponse.SC_SEE_OTHER, "text/plain", "", location);
        }

        static Answer missing() {
            return json(HttpServletResponse.SC_NOT_FOUND, new Offer.Refusal("error", "没有这个标识 There is no such id."));
        }

        void send(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            response.setContentType(type);
            response.setCharacterEncoding("UTF-8");
            if (!location.isEmpty()) {
                response.setHeader("Location", location);
            }
            if (type.equals("text/html")) {
                // OpenRefine shows previews in a frame of its own; there is nothing in them to click
                response.setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors *");
            }
            response.getWriter().write(body);
        }
    }
}
