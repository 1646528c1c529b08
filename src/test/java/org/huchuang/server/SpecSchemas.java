package org.huchuang.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** The JSON schemas and examples of the Reconciliation API 0.2, others' data that lie beside the project. */
final class SpecSchemas {
    private static final Path FOLDER = Path.of("..", "shared", "reconciliation", "0.2");
    private static final String HOME = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            VersionFlag.V7,
            b -> b.schemaLoaders(l -> l.add(iri -> () -> new ByteArrayInputStream(schema(iri.toString())))));

    SpecSchemas() {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER),
                "the specification's schemas are not in " + FOLDER + ": tests against them are skipped");
    }

    Set<ValidationMessage> problems(String schema, JsonNode body) {
        return factory.getSchema(SchemaLocation.of(HOME + schema + ".json")).validate(body);
    }

    /** The example files of a schema, {@code valid} or {@code invalid}. */
    List<Path> examples(String schema, String kind) throws IOException {
        var folder = FOLDER.resolve("examples").resolve(schema).resolve(kind);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    private static byte[] schema(String iri) {
        var file = iri.startsWith("http://swagger.io/") ? "openapi.json" : iri.substring(iri.lastIndexOf('/') + 1);
        try {
            var schema = (ObjectNode) read(FOLDER.resolve("schemas").resolve(file));
            // "the newest one" is no dialect that a validator could know
            schema.remove("$schema");
            return JSON.writeValueAsBytes(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
