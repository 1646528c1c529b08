package org.huchuang.cli;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;

/** The graph in one syntax, always in the same order: by graph, subject, predicate, object. */
final class Export {
    private static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
    private static final Comparator<Quad> QUADS =
            Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms).thenComparing(Quad::asTriple, TRIPLES);

    private Export() {}

    static void write(DatasetGraph dataset, RDFFormat syntax, OutputStream out) {
        Txn.executeRead(dataset, () -> {
            if (StreamRDFWriter.registered(syntax)) {
                stream(dataset, syntax, out);
            } else if (RDFLanguages.isQuads(syntax.getLang())) {
                var copy = DatasetGraphFactory.create();
                named(dataset).forEach(copy::add);
                RDFDataMgr.write(out, copy, syntax);
            } else {
                RDFDataMgr.write(out, dataset.getUnionGraph(), syntax);
            }
        });
    }

    private static void stream(DatasetGraph dataset, RDFFormat syntax, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, syntax);
        writer.start();
        dataset.prefixes().forEach(writer::prefix);
        if (RDFLanguages.isQuads(syntax.getLang())) {
            named(dataset).sorted(QUADS).forEach(writer::quad);
        } else {
            // two articles may state the same triple
            named(dataset).map(Quad::asTriple).distinct().sorted(TRIPLES).forEach(writer::triple);
        }
        writer.finish();
    }

    /** What is stated; what was inferred from it stands in no named graph. */
    private static Stream<Quad> named(DatasetGraph dataset) {
        return dataset.stream().filter(q -> !q.isDefaultGraph());
    }
}
