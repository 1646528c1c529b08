package org.huchuang.server.operate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.huchuang.server.gateway.Refusals;

/** Times every request; under which address, is told by the first part of its path, so that no client can invent one. */
public final class Measured implements Filter {
    private static final Set<String> ROUTES = Set.of(
            "$",
            ".well-known",
            "api",
            "assets",
            "authority",
            "data",
            "downloads",
            "explore",
            "feed",
            "health",
            "huchuang",
            "id",
            "ontology",
            "overview",
            "page",
            "questions",
            "ready",
            "reconcile",
            "search",
            "webjars",
            "static");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final Metrics metrics;

    public Measured(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR; // if it ends by an exception
        try {
            chain.doFilter(request, response);
            status = ((HttpServletResponse) response).getStatus();
        } finally {
            var asked = (HttpServletRequest) request;
            var method = METHODS.contains(asked.getMethod()) ? asked.getMethod() : "other";
            metrics.answered(route(asked), method, status, Duration.ofNanos(System.nanoTime() - start));
            if (asked.getAttribute(Refusals.REASON) instanceof String reason) {
                metrics.refused(route(asked), reason);
            }
        }
    }

    private static String route(HttpServletRequest request) {
        var path = request.getRequestURI();
        int end = path.indexOf('/', 1);
        var first = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
        return first.isEmpty() ? "/" : ROUTES.contains(first) ? "/" + first : "other";
    }
}
