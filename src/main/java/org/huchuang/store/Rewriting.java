package org.huchuang.store;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Puts the kept identifier for each one given up, as the graph {@code merges} says, in every other graph. The archive keeps
 * what was read, so that a merge is undone by building without it.
 *
 * <p>A name or class that is not the settled one is no longer the thing's own: the name becomes another name.
 */
final class Rewriting {
    private static final String MERGES = "merges";
    private static final Node REPLACED = DCTerms.isReplacedBy.asNode();
    private static final Node TYPE = RDF.type.asNode();
    private static final Node LABEL = RDFS.label.asNode();
    private static final Node PREFERRED = SKOS.prefLabel.asNode();
    private static final Node OTHER = SKOS.altLabel.asNode();

    private final Map<Node, Node> kept = new HashMap<>();
    private final Map<Node, Node> names = new HashMap<>();
    private final Set<Node> graphs = new HashSet<>();

    private Rewriting() {}

    static Rewriting of(Archive archive) {
        var rewriting = new Rewriting();
        var merges = archive.foundations().get(MERGES);
        if (merges != null) {
            parse(archive.read(merges.graph()), rewriting::learn);
        }
        return rewriting;
    }

    private void learn(Quad quad) {
        graphs.add(quad.getGraph());
        if (quad.getPredicate().equals(REPLACED)) {
            kept.put(quad.getSubject(), quad.getObject());
        } else if (quad.getPredicate().equals(PREFERRED)) {
            names.put(quad.getSubject(), quad.getObject());
        }
    }

    /** Sends a graph on; how many quads that were. */
    long copy(byte[] nquads, StreamRDF to) {
        var quads = new LinkedHashSet<Quad>();
        parse(nquads, q -> {
            if (graphs.contains(q.getGraph())) {
                quads.add(q);
            } else {
                rewrite(q, quads);
            }
        });
        quads.forEach(to::quad);
        return quads.size();
    }

    private void rewrite(Quad quad, Set<Quad> out) {
        var subject = kept.getOrDefault(quad.getSubject(), quad.getSubject());
        var object = kept.getOrDefault(quad.getObject(), quad.getObject());
        var predicate = quad.getPredicate();
        boolean moved = subject != quad.getSubject();
        if (moved || names.containsKey(subject)) {
            if (predicate.equals(TYPE)) {
                return; // its class is said where it is settled, or by the articles of the kept one
            }
            if (predicate.equals(LABEL) || predicate.equals(PREFERRED) || predicate.equals(OTHER)) {
                if (object.equals(names.get(subject))) {
                    return;
                }
                predicate = OTHER;
            }
        }
        out.add(Quad.create(quad.getGraph(), subject, predicate, object));
    }

    private static void parse(byte[] nquads, Consumer<Quad> each) {
        RDFParser.source(new ByteArrayInputStream(nquads)).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                each.accept(quad);
            }
        });
    }
}
