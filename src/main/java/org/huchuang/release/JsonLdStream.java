package org.huchuang.release;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Expanded JSON-LD, a graph object for each graph and a line for each subject in it, so that a file of any size can be read
 * line by line; Jena's own writer holds the whole graph in memory. Quads come sorted by graph, subject, predicate.
 */
final class JsonLdStream extends StreamRDFBase {
    private final JsonGenerator json;
    private Optional<Quad> last = Optional.empty();

    JsonLdStream(OutputStream out) {
        try {
            this.json = new JsonFactory().createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() {
        write(json::writeStartArray);
    }

    @Override
    public void quad(Quad quad) {
        write(() -> {
            if (last.filter(q -> q.getGraph().equals(quad.getGraph())).isEmpty()) {
                endGraph();
                line();
                json.writeStartObject();
                json.writeStringField("@id", quad.getGraph().getURI());
                json.writeArrayFieldStart("@graph");
            }
            if (last.filter(q -> q.getSubject().equals(quad.getSubject())).isEmpty()) {
                endSubject();
                line();
                json.writeStartObject();
                json.writeStringField("@id", quad.getSubject().getURI());
            }
            if (last.filter(q -> q.getPredicate().equals(quad.getPredicate())).isEmpty()) {
                endPredicate();
                json.writeArrayFieldStart(key(quad.asTriple()));
            }
            value(quad.asTriple());
            last = Optional.of(quad);
        });
    }

    private static String key(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                ? "@type"
                : triple.getPredicate().getURI();
    }

    private void value(Triple triple) throws IOException {
        var object = triple.getObject();
        if (object.isURI() && key(triple).equals("@type")) {
            json.writeString(object.getURI());
            return;
        }
        json.writeStartObject();
        if (object.isURI()) {
            json.writeStringField("@id", object.getURI());
        } else {
            literal(object);
        }
        json.writeEndObject();
    }

    private void literal(Node literal) throws IOException {
        json.writeStringField("@value", literal.getLiteralLexicalForm());
        if (!literal.getLiteralLanguage().isEmpty()) {
            json.writeStringField("@language", literal.getLiteralLanguage());
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            json.writeStringField("@type", literal.getLiteralDatatypeURI());
        }
    }

    private void endPredicate() throws IOException {
        if (last.isPresent()) {
            json.writeEndArray();
        }
    }

    private void endSubject() throws IOException {
        if (last.isPresent()) {
            endPredicate();
            json.writeEndObject();
            last = Optional.empty();
        }
    }

    private void endGraph() throws IOException {
        if (last.isPresent()) {
            endSubject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void line() throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void finish() {
        write(() -> {
            endGraph();
            line();
            json.writeEndArray();
            line();
            json.flush();
        });
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
