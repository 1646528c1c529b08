package org.huchuang.loader.graph;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** Whatever the words, what is written as N-Quads is read back as the same triples. */
public final class NQuadsCheck {
    private static final Node GRAPH = NodeFactory.createURI("http://localhost:3030/id/graph/0123456789ab");

    private NQuadsCheck() {}

    /** Fails with an {@link AssertionError} when the words do not survive. */
    public static void check(String words) {
        var predicate = RDFS.label.asNode();
        var subject = NodeFactory.createURI("http://localhost:3030/id/company/0123456789ab");
        Set<Triple> stated = new LinkedHashSet<>();
        for (var object : new Node[] {
            Literals.quote(words), Literals.line(words), Literals.name(words), Literals.zh(words), Literals.date(words)
        }) {
            stated.add(Triple.create(subject, predicate, object));
        }
        Literals.web(words)
                .ifPresent(address -> stated.add(Triple.create(subject, predicate, NodeFactory.createURI(address))));
        var written = NQuads.canonical(GRAPH, stated);
        var read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(written))
                .lang(Lang.NQUADS)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(read);
        if (read.stream().count() != stated.size()
                || !stated.stream().allMatch(t -> read.getGraph(GRAPH).contains(t))) {
            throw new AssertionError(stated + " came back as " + read);
        }
    }
}
