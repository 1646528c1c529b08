package org.huchuang.release;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.store.Manifest;

/**
 * What a release says of itself in {@code manifest.json}: nothing that another machine or day would change.
 *
 * @param version of the release
 * @param profile what it may hold
 * @param base what the data's identifiers start with
 * @param dataUntil day of the newest article, {@code ""} when none is dated
 * @param articles number of articles
 * @param graphs number of named graphs
 * @param quads number of quads
 * @param content SHA-256 in hex of the unpacked {@code huchuang.nq.gz}
 * @param jena version of Jena that wrote it
 */
@JsonPropertyOrder({"version", "profile", "base", "dataUntil", "articles", "graphs", "quads", "content", "jena"})
public record About(
        String version,
        Profile profile,
        String base,
        String dataUntil,
        long articles,
        long graphs,
        long quads,
        String content,
        String jena) {
    static final String FILE = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public About {
        profile = Objects.requireNonNullElse(profile, Profile.PUBLIC); // releases of earlier versions do not say it
    }

    static About of(Manifest generation, Profile profile, String content) {
        return new About(
                generation.huchuang(),
                profile,
                generation.base(),
                generation.dataUntil(),
                generation.articles(),
                generation.graphs(),
                generation.quads(),
                content,
                generation.jena());
    }

    /** What a release's folder says; {@link Code#UNREADABLE} when it is none. */
    static About read(Path release) {
        try {
            return JSON.readValue(Files.readString(release.resolve(FILE)), About.class);
        } catch (IOException e) {
            throw new HuchuangException(
                    Code.UNREADABLE, release.getFileName() + " 不是发布目录 is not a release: " + e.getMessage(), e);
        }
    }

    void write(Path folder) throws IOException {
        try (var out = ReleaseFolder.create(folder.resolve(FILE))) {
            JSON.writeValue(out, this);
            out.write('\n');
        }
    }
}
