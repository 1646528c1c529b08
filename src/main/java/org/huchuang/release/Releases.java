package org.huchuang.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.store.Archive;
import org.huchuang.store.Generation;
import org.huchuang.store.Manifest;
import org.huchuang.store.Store;

/** The front door: makes a release of a generation, and a generation of a release. */
public final class Releases {
    private final Generation generation;
    private final Path folder;
    private final Path scratch;
    private final Optional<Archive> texts;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    private Releases(Generation generation, Optional<Archive> texts, ReleaseFolder release) {
        this.generation = generation;
        this.texts = texts;
        this.folder = release.building();
        this.scratch = release.scratch();
    }

    /**
     * Makes {@code huchuang-<version>-<day of the newest article>/} below a folder. The same quads give the same bytes.
     *
     * @throws HuchuangException {@link Code#USAGE} when it is there already, {@link Code#RELEASE} when a file does not hold
     *     what it should; nothing is left under the release's name then
     */
    public static Made make(Generation generation, Path parent) {
        return make(generation, Optional.empty(), parent);
    }

    /**
     * Makes {@code huchuang-<version>-<day>-private/}, which holds the articles' texts as well.
     *
     * @param archive what the generation was built from
     * @throws HuchuangException as {@link #make}, and {@link Code#USAGE} when the generation was built from another archive or no
     *     text is there
     */
    public static Made makePrivate(Generation generation, Archive archive, Path parent) {
        if (!archive.content().equals(generation.manifest().content())) {
            throw new HuchuangException(
                    Code.USAGE,
                    "存档已变，与当前图谱不符，请先载入 the archive is no longer what this generation was built from; load first");
        }
        return make(generation, Optional.of(archive), parent);
    }

    private static Made make(Generation generation, Optional<Archive> texts, Path parent) {
        var manifest = generation.manifest();
        var day = manifest.dataUntil().isEmpty()
                ? "undated"
                : manifest.dataUntil().replace("-", "");
        var name =
                "huchuang-" + manifest.huchuang() + "-" + day + profile(texts).suffix();
        try (var release = ReleaseFolder.start(parent, name)) {
            var making = new Releases(generation, texts, release);
            var about = making.write();
            return new Made(release.publish(), about, making.counts);
        } catch (IOException e) {
            throw ReleaseFolder.failed(parent, e);
        }
    }

    private static Profile profile(Optional<Archive> texts) {
        return texts.isPresent() ? Profile.PRIVATE : Profile.PUBLIC;
    }

    /** Whether a folder is a release that anybody may have. */
    public static boolean isPublic(Path folder) {
        return isRelease(folder)
                && !folder.getFileName().toString().startsWith(".")
                && About.read(folder).profile() == Profile.PUBLIC
                && !Files.exists(folder.resolve(Texts.FILE));
    }

    /** Whether a folder is a release. */
    public static boolean isRelease(Path folder) {
        return Files.isRegularFile(folder.resolve(About.FILE)) && Files.isRegularFile(folder.resolve("SHA256SUMS"));
    }

    /**
     * Puts a release into an empty data folder and publishes it; releasing that again gives the same bytes.
     *
     * @param base what its identifiers are to start with; its own when empty
     * @throws HuchuangException {@link Code#UNREADABLE} when it is no release or damaged, {@link Code#USAGE} when the data
     *     folder holds something
     */
    public static Manifest restore(Path release, Store store, Optional<String> base) {
        var from = release.toAbsolutePath().normalize();
        return Restore.run(from, store, base.orElseGet(() -> About.read(from).base()));
    }

    /**
     * What the second graph has otherwise than the first.
     *
     * @param before quads of a release or generation, from {@link #quads}
     * @param patch takes the difference as RDF Patch
     */
    public static Difference compare(Path before, Path after, OutputStream patch) {
        try {
            return Comparison.of(before, after, patch);
        } catch (IOException e) {
            throw ReleaseFolder.failed(before, e);
        }
    }

    /** The sorted quads of a release. */
    public static Path quads(Path release) {
        About.read(release);
        return release.resolve("huchuang." + Syntax.NQUADS.extension + ".gz");
    }

    /** The sorted quads of a generation, written below a folder. */
    public static Path quads(Generation generation, Path scratch) {
        try {
            return Quads.of(generation.dataset(), Files.createDirectories(scratch))
                    .sort()
                    .bySubject();
        } catch (IOException e) {
            throw ReleaseFolder.failed(scratch, e);
        }
    }

    private About write() throws IOException {
        var data = new DataFiles(generation, folder, scratch);
        var about = About.of(generation.manifest(), profile(texts), data.write());
        counts.putAll(data.counts());
        if (texts.isPresent()) {
            counts.put(Texts.FILE, Texts.write(folder, texts.get()));
        }
        data.description().write(folder, about);
        var descriptions = new Descriptions(about, folder);
        descriptions.writeFirst();
        descriptions.writeLast(counts).writeSums(folder);
        return about;
    }
}
