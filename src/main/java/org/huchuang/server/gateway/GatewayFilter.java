package org.huchuang.server.gateway;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Stands before everything that Fuseki would do under the dataset's address: queries go through the gateway, the rest is not there. */
public final class GatewayFilter implements Filter {
    private static final Set<String> ENDPOINTS = Set.of("", "/", "/query", "/sparql");

    private final QueryGateway gateway;
    private final String dataset;

    /**
     * Guards a dataset.
     *
     * @param dataset path, such as {@code /huchuang}
     */
    public GatewayFilter(QueryGateway gateway, String dataset) {
        this.gateway = gateway;
        this.dataset = dataset;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        if (path.startsWith(dataset) && ENDPOINTS.contains(path.substring(dataset.length()))) {
            gateway.answer(asked, answer);
        } else {
            Refusals.send(
                    new Refused(
                            HttpServletResponse.SC_NOT_FOUND,
                            "not-found",
                            "没有这个地址 Not found",
                            "只有 /query 与 /sparql，只读 there are /query and /sparql, read-only",
                            0),
                    asked,
                    answer);
        }
    }
}
