package org.huchuang.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.huchuang.ontology.Key;
import org.huchuang.server.data.CurrentGraph;

/** What a GET answers changes with the generation only: whoever has it already is told so, without making it again. */
public final class CachedByGeneration implements Filter {
    // downloads have tags of their own, queries too
    private static final Pattern NOT =
            Pattern.compile("/(?:assets|webjars|static|downloads|\\$|huchuang)(?:/.*)?|/health|/ready|/|");

    private final CurrentGraph graph;

    public CachedByGeneration(CurrentGraph graph) {
        this.graph = graph;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (!asked.getMethod().matches("GET|HEAD")
                || NOT.matcher(asked.getServletPath()).matches()) {
            chain.doFilter(request, response);
            return;
        }
        var tag = tag(asked);
        answer.setHeader("ETag", tag);
        answer.setHeader("Cache-Control", "no-cache");
        var known = asked.getHeader("If-None-Match");
        if (known != null && known.replace("--gzip\"", "\"").contains(tag)) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        chain.doFilter(request, new UntaggedWhenRefused(answer));
    }

    // weak: compressed on the way it is the same
    private String tag(HttpServletRequest request) {
        var now = graph.snapshot();
        return "W/\""
                + Key.hash(String.join(
                        "\n",
                        now.id(),
                        now.base(),
                        request.getRequestURI(),
                        String.valueOf(request.getQueryString()),
                        String.valueOf(request.getHeader("Accept")),
                        String.valueOf(request.getHeader("Accept-Language"))))
                + "\"";
    }

    private static final class UntaggedWhenRefused extends HttpServletResponseWrapper {
        UntaggedWhenRefused(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            untag(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            untag(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            untag(status);
            super.sendError(status, message);
        }

        private void untag(int status) {
            if (status >= HttpServletResponse.SC_BAD_REQUEST) {
                setHeader("ETag", null);
            }
        }
    }
}
