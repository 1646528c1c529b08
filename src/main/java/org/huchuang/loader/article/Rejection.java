package org.huchuang.loader.article;

import java.util.Objects;
import org.huchuang.Code;

/**
 * Something that did not become an article or a fact, and why: one line of the load report.
 *
 * @param id article id, or the file's name where no article could be made out
 * @param place file and, where known, {@code #article} or {@code :line}
 * @param reason the code the manual explains
 * @param detail what exactly was wrong, one line
 */
public record Rejection(String id, String place, Code reason, String detail) {
    public Rejection {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
        Objects.requireNonNull(reason);
        detail = detail.strip().replaceAll("\\s+", " ");
    }
}
