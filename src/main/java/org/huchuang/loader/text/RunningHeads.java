package org.huchuang.loader.text;

import java.util.HashSet;
import java.util.Set;

/** Short lines that stand on every page of a report: the title's last words, or a heading that came before. */
final class RunningHeads {
    private static final int SHORTEST = 5;

    private final Shape shape;
    private final Set<String> seen = new HashSet<>();

    RunningHeads(Shape shape) {
        this.shape = shape;
    }

    /**
     * Whether a line only repeats what is known already.
     *
     * @param bare the line without spaces
     * @param title the article's title without spaces
     */
    boolean repeats(Traced line, String bare, String title) {
        boolean words = bare.length() >= SHORTEST
                && !Shape.punctuated(line)
                && !Shape.finished(line)
                && !shape.name(line)
                && !shape.posts(line);
        return words && (title.endsWith(bare) || !seen.add(bare) && bare.length() < 40);
    }
}
