package org.huchuang.server.operate;

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

/** Administration: lets requests from this machine through that no proxy forwarded, and those with the operator's password. */
public final class AdminOnly implements Filter {
    // the Fuseki UI needs them
    private static final Set<String> PUBLIC = Set.of("/$/ping", "/$/server");

    private final Password password;

    public AdminOnly(Operating operating) {
        this.password = new Password(operating.password());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        if (PUBLIC.contains(path) || ClientAddress.isLocal(asked) || password.isCarriedBy(asked)) {
            chain.doFilter(request, response);
            return;
        }
        var answer = (HttpServletResponse) response;
        if (password.exists()) {
            answer.setHeader("WWW-Authenticate", "Basic realm=\"huchuang\", charset=\"UTF-8\"");
            answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
