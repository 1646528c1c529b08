package org.huchuang.server.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.expr.E_Function;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.Key;
import org.huchuang.server.data.CurrentGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The query endpoint: takes a query in, lets it run within its limits, and answers it, or says why not. */
public final class QueryGateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.huchuang.server.gateway");

    private final CurrentGraph graph;
    private final Limits limits;
    private final Run run;
    private final Workers workers;
    private final Clients clients;
    private final Counts counts = new Counts();

    public QueryGateway(CurrentGraph graph, Limits limits) {
        this.graph = graph;
        this.limits = limits;
        this.run = new Run(graph, limits);
        this.workers = new Workers(limits);
        this.clients = new Clients(limits.client());
        E_Function.WarnOnUnknownFunction = false;
    }

    public GatewayStatus status() {
        return new GatewayStatus(
                workers.running(),
                workers.waiting(),
                workers.lost(),
                workers.everLost(),
                workers.lost() < limits.work().lost(),
                counts.all());
    }

    /** Answers a request for the query endpoint, completely. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            if (!request.getMethod().matches("GET|HEAD|POST")) {
                response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
                throw new RefusedException(Refused.method());
            }
            var client = ClientAddress.of(request);
            var reply = client.isEmpty() ? reply(request, response) : charged(client.get(), request, response);
            send(reply, request, response);
        } catch (RefusedException e) {
            send(new Reply.No(e.refused()), request, response);
        }
    }

    // before a body is read: whoever sends many of them slowly would hold as many threads
    private Reply charged(String client, HttpServletRequest request, HttpServletResponse response)
            throws RefusedException, IOException {
        var refused = clients.begin(client);
        if (refused.isPresent()) {
            return new Reply.No(refused.get());
        }
        long start = System.nanoTime();
        boolean failed = true;
        try {
            var reply = reply(request, response);
            failed = reply instanceof Reply.No;
            return reply;
        } finally {
            clients.end(client, System.nanoTime() - start, failed);
        }
    }

    private Reply reply(HttpServletRequest request, HttpServletResponse response) throws RefusedException, IOException {
        var asked = QueryRequest.of(request, limits.shape());
        if (fresh(asked, request, response)) {
            return new Reply.Unchanged();
        }
        check(asked.text());
        return worked(asked);
    }

    private boolean fresh(QueryRequest asked, HttpServletRequest request, HttpServletResponse response) {
        // what differs from one time to the next is not kept by anyone
        if (asked.text().matches("(?is).*\\b(now|rand|uuid|struuid|bnode)\\b.*")) {
            response.setHeader("Cache-Control", "no-store");
            return false;
        }
        var now = graph.snapshot();
        var tag = "W/\"" + Key.hash(now.id() + "\n" + now.base() + "\n" + asked) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        var known = request.getHeader("If-None-Match");
        return known != null && known.replace("--gzip\"", "\"").contains(tag);
    }

    private void check(String text) throws RefusedException {
        var shape = limits.shape();
        if (text.length() > shape.text()) {
            throw new RefusedException(
                    Refused.size("查询最多 %d 字 a query has at most %d characters".formatted(shape.text(), shape.text())));
        }
        if (Nesting.of(text) > shape.depth()) {
            throw new RefusedException(Refused.wrong(
                    "depth", "括号嵌套过深 brackets stand deeper than %d within each other".formatted(shape.depth())));
        }
    }

    private Reply worked(QueryRequest asked) {
        int whole = lower(limits.time().whole(), asked.millis());
        var job = new Job(j -> reply(asked, j), lower(limits.time().firstRow(), asked.millis()), whole);
        if (!workers.take(job)) {
            return new Reply.No(Refused.busy());
        }
        try {
            return job.reply().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.stop().now(Refused.busy());
            return new Reply.No(Refused.busy());
        } catch (ExecutionException e) {
            LOG.error("a query ended in an unforeseen way", e.getCause());
            return new Reply.No(Refused.broken());
        }
    }

    private static int lower(int ours, int theirs) {
        return theirs == 0 ? ours : Math.min(ours, theirs);
    }

    /** Parses, checks and runs, in a worker. */
    private Reply reply(QueryRequest asked, Job job) {
        try {
            var query = parsed(asked);
            return run.answer(query, Media.asked(query, asked.format(), asked.accept()), job);
        } catch (RefusedException e) {
            return new Reply.No(e.refused());
        } catch (HuchuangException e) {
            return new Reply.No(
                    e.code() == Code.QUERY ? Refused.wrong("not-allowed", e.detail()) : Refused.limit(e.detail()));
        } catch (QueryCancelledException e) {
            return new Reply.No(job.stop().why().orElse(Refused.broken()));
        } catch (QueryException e) {
            return new Reply.No(Refused.wrong("query", String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            return new Reply.No(Refused.limit("查询或其表达式过深 the query, or a pattern in it, goes too deep"));
        } catch (OutOfMemoryError e) {
            return new Reply.No(Refused.memory());
        } catch (RuntimeException e) {
            // stopped in the middle of something that takes it as a failure of its own
            return new Reply.No(job.stop().why().orElseGet(() -> unforeseen(e)));
        }
    }

    private static Refused unforeseen(RuntimeException e) {
        LOG.error("a query failed in an unforeseen way", e);
        return Refused.broken();
    }

    private Query parsed(QueryRequest asked) throws RefusedException {
        Query query;
        try {
            query = QueryFactory.create(asked.text(), graph.snapshot().base(), Syntax.syntaxSPARQL_12);
        } catch (RuntimeException e) {
            // a bad constant in a query comes as one of several, http://a:99999999999 as a NumberFormatException
            throw new RefusedException(Refused.wrong("query", String.valueOf(e.getMessage())));
        }
        if (query.isConstructQuad() || query.isJsonType()) {
            throw new RefusedException(
                    Refused.wrong("query", "只支持 SPARQL 1.2 的查询形式 only the query forms of SPARQL are run"));
        }
        if (!asked.graphs().isEmpty() || !asked.namedGraphs().isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            asked.graphs().forEach(query::addGraphURI);
            asked.namedGraphs().forEach(query::addNamedGraphURI);
        }
        return query;
    }

    private void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (reply) {
            case Reply.No no -> {
                counts.count(no.why().type());
                response.setHeader("ETag", null);
                Refusals.send(no.why(), request, response);
            }
            case Reply.Unchanged unchanged -> {
                counts.count("not-modified");
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            }
            case Reply.Answer answer -> {
                counts.count(answer.cut().isPresent() ? "cut" : "answered");
                answer.cut().ifPresent(cut -> response.setHeader("X-Huchuang-Truncated", cut));
                response.setHeader("X-Huchuang-Generation", answer.generation());
                response.setContentType(answer.type());
                response.setCharacterEncoding("UTF-8");
                response.setContentLength(answer.body().length);
                response.getOutputStream().write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
