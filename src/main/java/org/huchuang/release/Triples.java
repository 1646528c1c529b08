package org.huchuang.release;

import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Quads as triples, each once: quads that differ in their graph only follow each other. */
final class Triples extends StreamRDFWrapper {
    private Optional<Triple> last = Optional.empty();

    Triples(StreamRDF to) {
        super(to);
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
        if (last.filter(triple::equals).isEmpty()) {
            last = Optional.of(triple);
            super.triple(triple);
        }
    }
}
