package org.huchuang.release;

import java.io.OutputStream;
import java.util.function.Function;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.huchuang.release.Quads.Order;

/** The syntaxes the whole graph is released in; each is written as a stream. */
enum Syntax {
    NQUADS("nq", "application/n-quads", Lang.NQUADS, Order.BY_SUBJECT, true, Syntax::lines),
    TRIG("trig", "application/trig", Lang.TRIG, Order.BY_GRAPH, true, out -> new Prefixed(blocks(out))),
    JSON_LD("jsonld", "application/ld+json", Lang.JSONLD11, Order.BY_GRAPH, true, JsonLdStream::new),
    TURTLE("ttl", "text/turtle", Lang.TURTLE, Order.BY_SUBJECT, false, out -> new Prefixed(blocks(out))),
    RDF_XML("rdf", "application/rdf+xml", Lang.RDFXML, Order.BY_SUBJECT, false, RdfXmlStream::new);

    final String extension;
    final String mediaType;
    final Lang lang;
    final Order order;
    /** Whether it says which graph a triple is in; one that does not holds each triple once. */
    final boolean graphs;

    private final Function<OutputStream, StreamRDF> writer;

    Syntax(
            String extension,
            String mediaType,
            Lang lang,
            Order order,
            boolean graphs,
            Function<OutputStream, StreamRDF> writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.lang = lang;
        this.order = order;
        this.graphs = graphs;
        this.writer = writer;
    }

    /** What takes quads in this syntax's order and writes them. */
    StreamRDF writer(OutputStream out) {
        return graphs ? writer.apply(out) : new Triples(writer.apply(out));
    }

    private static StreamRDF lines(OutputStream out) {
        return StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
    }

    private static StreamRDF blocks(OutputStream out) {
        return new WriterStreamRDFBlocks(new TurtleText(out), RIOT.getContext());
    }
}
