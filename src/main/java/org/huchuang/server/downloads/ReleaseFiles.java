package org.huchuang.server.downloads;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.huchuang.HuchuangException;
import org.huchuang.release.Releases;

/**
 * {@code /downloads/…}: the files of releases, by Jetty's own servlet, which knows ranges, entity tags and what lies outside a
 * folder. Nothing is listed, and of what is no public release nothing is given away.
 */
public final class ReleaseFiles extends ResourceServlet {
    private static final long serialVersionUID = 1L;

    private final transient Path releases;
    private final transient Map<String, String> settings;

    public ReleaseFiles(Path releases) {
        this.releases = releases;
        this.settings = Map.of(
                "baseResource", releases.toAbsolutePath().normalize().toUri().toString(),
                "dirAllowed", "false",
                "acceptRanges", "true",
                "etags", "true",
                "cacheControl", "no-cache",
                // releases are made and removed while the service runs
                "maxCacheSize", "0");
    }

    @Override
    public void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        if (isPublic(path.replaceFirst("/.*", ""))) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isPublic(String name) {
        try {
            return !name.isEmpty() && Releases.isPublic(releases.resolve(name));
        } catch (HuchuangException | InvalidPathException e) {
            return false;
        }
    }

    @Override
    public String getInitParameter(String name) {
        return settings.get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(settings.keySet());
    }
}
