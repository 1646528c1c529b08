package org.huchuang.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code /assets/…}: our own style sheet and script, from the JAR. */
final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/(?:[a-z]+/)?[a-z-]+\\.(css|js)");
    private static final Map<String, String> TYPES = Map.of("css", "text/css", "js", "text/javascript");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var name = NAME.matcher(path);
        try (var in = name.matches() ? AssetServlet.class.getResourceAsStream("/assets" + path) : null) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(TYPES.get(name.group(1)));
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "max-age=3600");
            in.transferTo(response.getOutputStream());
        }
    }
}
