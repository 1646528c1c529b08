package org.huchuang.release;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * Reads a written graph back and compares it with what was to be written, subject by subject, so that memory does not grow
 * with the graph. Without blank nodes two graphs are isomorphic when they hold the same triples.
 */
final class ReadBack {
    private static final JsonMapper JSON = new JsonMapper();

    /** Of the first nodes one in so many is read by a JSON-LD processor, and of the rest fewer: it takes most of the time. */
    private static final int SAMPLED = 50;

    private static final int MANY = 50_000;
    private static final int SAMPLED_OF_MANY = 1_000;

    private final Path file;
    private final Syntax syntax;
    private final Runs expected;
    private long count;

    private ReadBack(Path file, Syntax syntax, Runs expected) {
        this.file = file;
        this.syntax = syntax;
        this.expected = expected;
    }

    /**
     * How many triples or quads the gzipped file holds.
     *
     * @throws HuchuangException {@link Code#RELEASE} when they are not those of the generation
     */
    static long compare(Path file, Syntax syntax, Quads quads) throws IOException {
        if (syntax == Syntax.NQUADS) {
            return same(file, quads);
        }
        try (var expected = new Runs(quads.lines(syntax.order), syntax.graphs);
                var written = new GZIPInputStream(open(file), 1 << 16)) {
            var back = new ReadBack(file, syntax, expected);
            back.read(written);
            return back.count;
        }
    }

    /** N-Quads are the sorted lines themselves; reading the other syntaxes parses them. */
    private static long same(Path file, Quads quads) throws IOException {
        try (var in = open(quads.bySubject());
                var written = new GZIPInputStream(open(file), 1 << 16)) {
            if (!IOUtils.contentEquals(in, written)) {
                throw new HuchuangException(Code.RELEASE, file.getFileName() + " is not what was written");
            }
            return quads.count();
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    private void read(InputStream written) throws IOException {
        var sink = new Sink();
        if (syntax == Syntax.JSON_LD) {
            jsonLd(written, sink);
        } else {
            // identifiers were checked when they came in; here they need only be the same
            RDFParser.source(written)
                    .lang(syntax.lang)
                    .checking(false)
                    .resolveURIs(false)
                    .parse(sink);
        }
        sink.end();
        if (expected.hasNext()) {
            throw wrong("ends before " + expected.next().iterator().next());
        }
    }

    /**
     * Graph by graph and node by node: a JSON-LD processor takes no stream, and needs as long for one node in ten as all the
     * other syntaxes together; it reads some nodes only.
     */
    private void jsonLd(InputStream written, Sink sink) throws IOException {
        long nodes = 0;
        try (var json = JSON.createParser(written)) {
            need(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                need("@id".equals(json.nextFieldName()));
                var graph = NodeFactory.createURI(json.nextTextValue());
                need("@graph".equals(json.nextFieldName()) && json.nextToken() == JsonToken.START_ARRAY);
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    JsonNode node = JSON.readTree(json);
                    if (nodes % (nodes < MANY ? SAMPLED : SAMPLED_OF_MANY) == 0) {
                        processed(node, graph, sink);
                    } else {
                        ExpandedJsonLd.read(node, t -> sink.quad(Quad.create(graph, t)));
                    }
                    nodes++;
                }
                need(json.nextToken() == JsonToken.END_OBJECT);
            }
        }
    }

    private static void processed(JsonNode node, Node graph, Sink sink) throws IOException {
        RDFParser.source(new ByteArrayInputStream(JSON.writeValueAsBytes(node)))
                .lang(Lang.JSONLD11)
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        sink.quad(Quad.create(graph, triple));
                    }
                });
    }

    private void need(boolean shape) {
        if (!shape) {
            throw wrong("is not an array of graph objects");
        }
    }

    private HuchuangException wrong(String what) {
        return new HuchuangException(Code.RELEASE, file.getFileName() + " " + what);
    }

    /** Collects what is read into runs of one graph and subject, each compared with the next that is expected. */
    private final class Sink extends StreamRDFBase {
        private final Set<String> run = new HashSet<>();
        private Node graph = Quad.defaultGraphIRI;
        private Node subject = Node.ANY;

        @Override
        public void triple(Triple triple) {
            quad(Quad.create(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            // a graph's quads follow each other only where the order is by graph
            if (!quad.getSubject().equals(subject) || !quad.getGraph().equals(graph)) {
                end();
                graph = quad.getGraph();
                subject = quad.getSubject();
            }
            run.add(Runs.of(quad, syntax.graphs));
        }

        void end() {
            if (run.isEmpty()) {
                return;
            }
            if (!expected.hasNext() || !expected.next().equals(run)) {
                throw wrong("does not hold what it should about " + subject);
            }
            count += run.size();
            run.clear();
        }
    }
}
