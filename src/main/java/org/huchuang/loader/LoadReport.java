package org.huchuang.loader;

import java.util.List;
import org.huchuang.loader.article.Rejection;

/**
 * How a load went: every article that was read is counted once.
 *
 * @param read articles that the files held
 * @param added new ones
 * @param changed whose graph is another than before
 * @param unchanged whose graph stays
 * @param repeated that stood in the files twice, word for word
 * @param failed that were read but not taken over; each has a line in {@code rejections}
 * @param gone ids of articles that a file held before and no longer holds
 * @param facts that were read out of new and changed articles
 * @param kept facts of these that the graphs state
 * @param rejections files and articles not taken over
 * @param dropped facts that do not fit the shapes
 */
public record LoadReport(
        int read,
        int added,
        int changed,
        int unchanged,
        int repeated,
        int failed,
        List<String> gone,
        int facts,
        int kept,
        List<Rejection> rejections,
        List<Rejection> dropped) {
    public LoadReport {
        gone = List.copyOf(gone);
        rejections = List.copyOf(rejections);
        dropped = List.copyOf(dropped);
        if (read != added + changed + unchanged + repeated + failed) {
            throw new IllegalStateException("Of " + read + " articles only "
                    + (added + changed + unchanged + repeated + failed) + " are accounted for.");
        }
    }

    /** Whether there is something wrong with every file, so that not one article was taken over or found in place. */
    public boolean nothingRead() {
        return read == failed && !rejections.isEmpty();
    }

    /** Whether the graph is another than before. */
    public boolean changesAnything() {
        return added + changed > 0 || !gone.isEmpty();
    }
}
