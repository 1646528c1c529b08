package org.huchuang.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.codec.digest.DigestUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.release.Quads.Order;
import org.huchuang.store.Archive;
import org.huchuang.store.Generation;
import org.huchuang.store.Manifest;
import org.huchuang.store.Store;

/** The front door: makes a release of a generation, and a generation of a release. */
public final class Releases {
    /** Threads that write and read back; more would not fit into a gigabyte. */
    private static final int CORES = 2;

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
                    .bySubject();
        } catch (IOException e) {
            throw ReleaseFolder.failed(scratch, e);
        }
    }

    private About write() throws IOException {
        var quads = Quads.of(generation.dataset(), scratch);
        if (quads.count() != generation.manifest().quads()) {
            throw new HuchuangException(
                    Code.RELEASE,
                    "the generation gives %d quads, its manifest says %d"
                            .formatted(quads.count(), generation.manifest().quads()));
        }
        var about = About.of(generation.manifest(), profile(texts), content(quads));
        var tables = new Tables(generation.dataset(), Keys.of(quads, scratch.resolve("keys")));
        // the tables on one core, one syntax after the other on the rest
        try (var cores = Executors.newFixedThreadPool(CORES)) {
            var rows = cores.submit(() -> rows(quads, tables));
            var graphs = new LinkedHashMap<Path, Future<Long>>();
            for (var syntax : Syntax.values()) {
                var file = folder.resolve("huchuang." + syntax.extension + ".gz");
                graphs.put(file, cores.submit(() -> rdf(file, syntax, quads)));
            }
            for (var graph : graphs.entrySet()) {
                counts.put(
                        graph.getKey().getFileName().toString(),
                        graph.getValue().get());
            }
            counts.putAll(rows.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HuchuangException(Code.RELEASE, "interrupted", e);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        }
        if (texts.isPresent()) {
            counts.put(Texts.FILE, Texts.write(folder, texts.get()));
        }
        VoidFile.write(folder, about, quads);
        var descriptions = new Descriptions(about, folder);
        descriptions.writeFirst();
        descriptions.writeLast(counts);
        Contents.of(folder).writeSums(folder);
        return about;
    }

    private static String content(Quads quads) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(quads.file(Order.BY_SUBJECT)), 1 << 16)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    /** Writes the graph in a syntax and reads it back; returns how many triples or quads it holds. */
    private static long rdf(Path file, Syntax syntax, Quads quads) throws IOException {
        try (var out = ReleaseFolder.create(file)) {
            if (syntax == Syntax.NQUADS) {
                Files.copy(quads.file(syntax.order), out);
            } else {
                quads.send(syntax.order, syntax.writer(out));
            }
        }
        return ReadBack.compare(file, syntax, quads);
    }

    private Map<String, Long> rows(Quads quads, Tables tables) throws IOException {
        var rows = new LinkedHashMap<String, Long>();
        tables.write(folder.resolve("tables"), folder.resolve("huchuang.xlsx")).forEach((id, count) -> {
            rows.put("tables/" + id + ".csv", count);
            rows.put("tables/" + id + ".parquet", count);
        });
        new GraphFiles(tables).write(folder).forEach((id, count) -> rows.put(id + ".csv", count));
        new OntologyFiles(folder).write(quads, tables);
        TableCheck.verify(folder, rows);
        return rows;
    }

    private HuchuangException failed(Throwable cause) {
        return switch (cause) {
            case HuchuangException refused -> refused;
            case IOException io -> ReleaseFolder.failed(folder, io);
            case UncheckedIOException io -> ReleaseFolder.failed(folder, io.getCause());
            default -> new HuchuangException(Code.RELEASE, String.valueOf(cause), cause);
        };
    }
}
