package org.huchuang.server.downloads;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.huchuang.release.Published;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.language.Reading;
import org.huchuang.server.pages.Templates;

/** {@code /downloads}: the releases there are, with their files, sizes and checksums. */
public final class DownloadsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Templates templates;
    private final transient Path releases;

    public DownloadsServlet(CurrentGraph graph, Templates templates, Path releases) {
        this.graph = graph;
        this.templates = templates;
        this.releases = releases;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var view = new DownloadsView(Published.in(releases));
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter()
                .write(templates.render("downloads", graph.snapshot().base(), Reading.of(request, response), view));
    }
}
