package org.huchuang.loader.article;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of a file of which one may be as long as the file; what is beyond the limit is passed over. */
final class LongLines {
    private final Reader in;
    private final int longest;
    private int number;
    private boolean tooLong;
    private boolean ended;

    LongLines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its end; the beginning of it when it was too long. */
    Optional<String> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        var line = new StringBuilder();
        tooLong = false;
        number++;
        int c = in.read();
        ended = c < 0;
        while (c >= 0 && c != '\n') {
            if (line.length() < longest) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
            c = in.read();
        }
        return ended ? Optional.empty() : Optional.of(tooLong ? line.substring(0, 100) : line.toString());
    }

    /** Number of the line last given, from 1. */
    int number() {
        return number;
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
