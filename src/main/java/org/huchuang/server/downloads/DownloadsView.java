package org.huchuang.server.downloads;

import java.util.List;
import org.apache.commons.io.FileUtils;
import org.huchuang.release.Published;

/** What the downloads page shows. */
public record DownloadsView(List<Published> releases) {
    public DownloadsView {
        releases = List.copyOf(releases);
    }

    /** A size as people read it: {@code 12 MB}. */
    public String size(long bytes) {
        return FileUtils.byteCountToDisplaySize(bytes);
    }
}
