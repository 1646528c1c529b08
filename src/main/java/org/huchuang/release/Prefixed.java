package org.huchuang.release;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.huchuang.ontology.Vocabulary;

/** Starts with the project's prefixes. */
final class Prefixed extends StreamRDFWrapper {
    Prefixed(StreamRDF to) {
        super(to);
    }

    @Override
    public void start() {
        super.start();
        Vocabulary.PREFIXES.getNsPrefixMap().forEach(this::prefix);
    }
}
