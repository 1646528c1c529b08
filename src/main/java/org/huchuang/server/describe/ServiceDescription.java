package org.huchuang.server.describe;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.huchuang.server.data.Negotiation;

/**
 * The description of the endpoint at the endpoint itself, as <a
 * href="https://www.w3.org/TR/sparql11-service-description/#accessing">SPARQL 1.1 Service Description</a> asks: {@code GET}
 * without any parameter.
 */
public final class ServiceDescription implements Filter {
    private static final Set<String> ENDPOINTS = Set.of("", "/", "/query", "/sparql");

    private final VoidServlet description;
    private final String dataset;

    /** @param dataset path, such as {@code /huchuang} */
    public ServiceDescription(VoidServlet description, String dataset) {
        this.description = description;
        this.dataset = dataset;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        var bare = asked.getMethod().matches("GET|HEAD")
                && asked.getQueryString() == null
                && path.startsWith(dataset)
                && ENDPOINTS.contains(path.substring(dataset.length()));
        // who wants results forgot the query: the gateway says so
        if (bare && Negotiation.accept(asked.getHeader("Accept")).isPresent()) {
            description.doGet(asked, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
