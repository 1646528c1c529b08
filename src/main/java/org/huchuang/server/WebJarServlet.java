package org.huchuang.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** {@code /webjars/name/file}: scripts and styles of the libraries that lie in the class path as WebJars, whatever their version. */
final class WebJarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]+)/((?:[A-Za-z0-9_-]+/)*[A-Za-z0-9._-]+\\.(js|mjs|css))");
    private static final List<String> GROUPS = List.of("org.webjars.npm", "org.webjars");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "mjs", "text/javascript", "css", "text/css");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try (var in = path.matches()
                ? WebJarServlet.class.getResourceAsStream("/META-INF/resources/webjars/" + path.group(1) + "/"
                        + version(path.group(1)) + "/" + path.group(2))
                : null) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(TYPES.get(path.group(3)));
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "max-age=86400");
            in.transferTo(response.getOutputStream());
        }
    }

    private static String version(String name) throws IOException {
        for (var group : GROUPS) {
            var file = "/META-INF/maven/" + group + "/" + name + "/pom.properties";
            try (var in = WebJarServlet.class.getResourceAsStream(file)) {
                if (in != null) {
                    var properties = new Properties();
                    properties.load(in);
                    return properties.getProperty("version");
                }
            }
        }
        return "none";
    }
}
