package org.huchuang.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/**
 * Sorted lines of quads, those of one graph and subject at a time; without graphs, the distinct triples of one subject. A line is
 * compared as it stands and never parsed: reading what was written back is what is to be tested.
 */
final class Runs implements Iterator<Set<String>>, AutoCloseable {
    private final BufferedReader lines;
    private final boolean graphs;
    private Optional<String> ahead;

    Runs(BufferedReader lines, boolean graphs) throws IOException {
        this.lines = lines;
        this.graphs = graphs;
        this.ahead = Optional.ofNullable(lines.readLine());
    }

    /** What stands in a run for a quad. */
    static String of(Quad quad, boolean graphs) {
        var line = graphs ? QuadLine.text(quad) : QuadLine.text(quad.asTriple());
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        return bytes.length == line.length() ? line : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public Set<String> next() {
        var first = ahead.orElseThrow(NoSuchElementException::new);
        var run = new HashSet<String>();
        for (var line = first; sameRun(first, line); line = ahead.orElse("")) {
            run.add(graphs ? line : line.substring(0, graph(line)));
            ahead = next(lines);
        }
        return run;
    }

    private static Optional<String> next(BufferedReader lines) {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean sameRun(String a, String b) {
        int subject = a.indexOf(' ') + 1;
        return b.regionMatches(0, a, 0, subject)
                && (!graphs || a.substring(graph(a)).equals(b.substring(graph(b))));
    }

    /** Where the last term of a line begins. */
    private static int graph(String line) {
        return line.lastIndexOf(" <") + 1;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
