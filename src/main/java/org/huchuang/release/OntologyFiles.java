package org.huchuang.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.huchuang.resource.Resources;

/** What the graph is made with, each on its own: ontology, shapes, name authority. */
final class OntologyFiles {
    private static final Pattern VERSION = Pattern.compile("owl:versionInfo\\s+\"([^\"]+)\"");

    private final Path folder;
    private final String version;

    OntologyFiles(Path folder) {
        this.folder = folder;
        var found = VERSION.matcher(Resources.text("ontology/huchuang.ttl"));
        this.version = found.find() ? found.group(1) : "0";
    }

    /** Copies the ontology and shapes, and writes the name authority as a table. */
    void write(Tables tables) throws IOException {
        copy("ontology-" + version + ".ttl", Resources.text("ontology/huchuang.ttl"));
        copy("shapes-" + version + ".ttl", Resources.text("ontology/shapes.ttl"));
        var names = GraphFiles.query("authority");
        try (var csv = new CsvSink(folder.resolve("authority-" + version + ".csv"), names)) {
            tables.all(names, csv::row);
        }
    }

    private void copy(String name, String text) throws IOException {
        try (var out = ReleaseFolder.create(folder.resolve(name))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The file of the name authority as it stands in the graph. */
    Path authority() {
        return folder.resolve("authority-" + version + ".ttl");
    }

    /** Takes all quads and writes those of the authority's graph. */
    static StreamRDF authority(OutputStream out) {
        return new Authority(new Prefixed(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS)));
    }

    /** Lets only the triples of the authority's graph through. */
    private static final class Authority extends StreamRDFWrapper {
        Authority(StreamRDF to) {
            super(to);
        }

        @Override
        public void quad(Quad quad) {
            if (quad.getGraph().getURI().endsWith("/id/graph/authority")) {
                triple(quad.asTriple());
            }
        }
    }
}
