package org.huchuang.server.downloads;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;

/**
 * {@code /downloads/…}: the files of releases, by Jetty's own servlet, which knows ranges, entity tags and what lies outside a
 * folder. Nothing is listed.
 */
public final class ReleaseFiles extends ResourceServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> settings;

    public ReleaseFiles(Path releases) {
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
    public String getInitParameter(String name) {
        return settings.get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(settings.keySet());
    }
}
