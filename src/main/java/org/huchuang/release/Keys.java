package org.huchuang.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Vocabulary;

/** The identifiers of things, on disk, taken down while the quads go by subject by subject: tables are asked for some at a time. */
final class Keys extends StreamRDFBase implements AutoCloseable {
    private static final int BATCH = 500;
    private static final Set<Node> CLASSES =
            Stream.of(EntityType.values()).map(t -> Vocabulary.of(t).asNode()).collect(Collectors.toUnmodifiableSet());

    private final BufferedWriter out;
    private Optional<Node> last = Optional.empty();

    Keys(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    @Override
    public void quad(Quad quad) {
        if (quad.getPredicate().equals(RDF.type.asNode())
                && CLASSES.contains(quad.getObject())
                && last.filter(quad.getSubject()::equals).isEmpty()) {
            last = Optional.of(quad.getSubject());
            try {
                out.write(quad.getSubject().getURI() + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Takes some identifiers, in order. */
    interface Batch {
        void take(List<Node> identifiers) throws IOException;
    }

    /** Reads what was taken down into a file. */
    static void each(Path file, Batch batch) throws IOException {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var some = new ArrayList<Node>(BATCH);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                some.add(NodeFactory.createURI(line));
                if (some.size() == BATCH) {
                    batch.take(List.copyOf(some));
                    some.clear();
                }
            }
            if (!some.isEmpty()) {
                batch.take(some);
            }
        }
    }
}
