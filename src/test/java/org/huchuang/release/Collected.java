package org.huchuang.release;

import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Keeps the quads that go by. */
final class Collected extends StreamRDFBase {
    private final List<Quad> quads;

    Collected(List<Quad> quads) {
        this.quads = quads;
    }

    @Override
    public void quad(Quad quad) {
        quads.add(quad);
    }
}
