package org.huchuang.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/** Scripts of other origins may read what is meant for programs, without credentials, and nothing else. */
final class Cors {
    private static final Pattern FOR_PROGRAMS = Pattern.compile(
            "/(?:huchuang|api|data|id|downloads|reconcile|\\.well-known)(?:/.*)?|/ontology(?:\\.[a-z]+)?|/feed|/health|/ready");
    private static final String EXPOSED = "ETag, Link, Location, Retry-After, Content-Disposition, X-Total-Count,"
            + " X-Request-Id, X-Huchuang-Truncated, X-Huchuang-Generation, X-Huchuang-Question, X-Huchuang-Parameters";

    private Cors() {}

    static void set(HttpServletRequest request, HttpServletResponse response) {
        if (open(request)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        }
    }

    /** Answers the question whether a request may be made; false when it is none. */
    static boolean preflight(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("OPTIONS")
                || request.getHeader("Access-Control-Request-Method") == null
                || !open(request)) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Range");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return true;
    }

    private static boolean open(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return FOR_PROGRAMS.matcher(path).matches();
    }
}
