package org.huchuang.release;

import com.google.code.externalsorting.ExternalSort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;

/** Sorts the lines of a file by their bytes, on disk: memory does not grow with the file. */
final class SortedLines {
    private static final int TEMPORARY_FILES = 512;

    private SortedLines() {}

    /** Writes each distinct line once. */
    static void sort(Path unsorted, Path sorted) throws IOException {
        // one character a byte: comparing strings is comparing bytes
        var bytes = StandardCharsets.ISO_8859_1;
        var order = Comparator.<String>naturalOrder();
        var parts = ExternalSort.sortInBatch(
                unsorted.toFile(),
                order,
                TEMPORARY_FILES,
                bytes,
                sorted.getParent().toFile(),
                true);
        ExternalSort.mergeSortedFiles(parts, sorted.toFile(), order, bytes, true);
    }
}
