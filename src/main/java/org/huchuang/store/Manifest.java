package org.huchuang.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * What a sealed generation holds; written last, so that a folder with a manifest is a whole one.
 *
 * @param id name of its folder: sequence number and content hash
 * @param sequence 1 for the first generation of a data folder
 * @param content SHA-256 in hex over all graphs' names and hashes: equal content, equal hash
 * @param base what the data's identifiers start with
 * @param dataUntil day of the newest article, {@code ""} when none is dated
 * @param articles number of articles
 * @param graphs number of named graphs that hold something
 * @param quads number of quads
 * @param labels number of distinct pairs of a thing and an indexed text
 * @param documents number of documents of the text index
 * @param huchuang release that built it
 * @param jena version of Jena that built it
 */
@JsonPropertyOrder({
    "id",
    "sequence",
    "content",
    "base",
    "dataUntil",
    "articles",
    "graphs",
    "quads",
    "labels",
    "documents",
    "huchuang",
    "jena"
})
public record Manifest(
        String id,
        long sequence,
        String content,
        String base,
        String dataUntil,
        long articles,
        long graphs,
        long quads,
        long labels,
        long documents,
        String huchuang,
        String jena) {
    private static final String FILE = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Manifest {
        Objects.requireNonNull(id);
        Objects.requireNonNull(content);
        Objects.requireNonNull(base);
        Objects.requireNonNull(dataUntil);
        Objects.requireNonNull(huchuang);
        Objects.requireNonNull(jena);
    }

    /** Pretty-printed JSON, the same bytes for the same content. */
    public String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A manifest of numbers and strings is JSON.", e);
        }
    }

    static boolean sealed(Path generation) {
        return Files.isRegularFile(generation.resolve(FILE));
    }

    static Manifest read(Path generation) {
        try {
            return JSON.readValue(Files.readString(generation.resolve(FILE)), Manifest.class);
        } catch (IOException e) {
            throw new HuchuangException(
                    Code.STORE, "generation " + generation.getFileName() + " has no sound manifest", e);
        }
    }

    static Instant written(Path generation) throws IOException {
        return Files.getLastModifiedTime(generation.resolve(FILE)).toInstant();
    }

    void write(Path generation) {
        Folders.replace(generation.resolve(FILE), json().getBytes(StandardCharsets.UTF_8));
    }
}
