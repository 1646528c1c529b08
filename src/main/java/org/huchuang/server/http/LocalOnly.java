package org.huchuang.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.huchuang.server.gateway.ClientAddress;

/** Administration is for this machine, and not for what a proxy on this machine passes on; the UI needs two addresses of it. */
public final class LocalOnly implements Filter {
    private static final Set<String> PUBLIC = Set.of("/$/ping", "/$/server");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        if (PUBLIC.contains(path) || ClientAddress.isLocal(asked)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
