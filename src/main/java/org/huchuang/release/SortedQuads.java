package org.huchuang.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.Quad;

/** Quads in the byte order of their lines, subject by subject. */
final class SortedQuads implements Iterator<List<Quad>>, AutoCloseable {
    private final IteratorCloseable<Quad> quads;
    private Quad ahead;

    private SortedQuads(IteratorCloseable<Quad> quads) {
        this.quads = quads;
        this.ahead = quads.hasNext() ? quads.next() : null;
    }

    /** Of a plain or gzipped N-Quads file as {@link Quads} and releases hold them. */
    static SortedQuads open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        var in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new SortedQuads(AsyncParser.of(Quads.parser(in)).asyncParseQuads());
    }

    /** The subject whose quads come next. */
    String subject() {
        return ahead.getSubject().getURI();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public List<Quad> next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        var about = new ArrayList<Quad>();
        var subject = ahead.getSubject();
        while (ahead != null && ahead.getSubject().equals(subject)) {
            about.add(ahead);
            ahead = quads.hasNext() ? quads.next() : null;
        }
        return about;
    }

    @Override
    public void close() {
        quads.close();
    }
}
