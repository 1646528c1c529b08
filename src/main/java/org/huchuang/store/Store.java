package org.huchuang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * The front door of the store: one data folder, read by many processes and written by one at a time.
 *
 * <p>The folder holds {@code archive/} (the truth), {@code generations/<id>/} (sealed, built from it) and
 * {@code CURRENT} (the id that serves). Readers take no lock and never wait.
 */
public final class Store {
    private final Path home;

    private Store(Path home) {
        this.home = home;
    }

    /** The store in a folder, which need not exist yet. */
    public static Store at(Path home) {
        return new Store(Objects.requireNonNull(home).toAbsolutePath().normalize());
    }

    public Path home() {
        return home;
    }

    /** The id of the generation that serves now: one small file, cheap enough to ask every second. */
    public Optional<String> currentId() {
        try {
            var id = Files.readString(pointer()).strip();
            return id.isEmpty() ? Optional.empty() : Optional.of(id);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new HuchuangException(Code.STORE, "CURRENT: " + e.getMessage(), e);
        }
    }

    /** Opens the generation that serves now, checked against its manifest; the caller closes it. */
    public Optional<Generation> current() {
        return currentId().map(this::open);
    }

    /**
     * Opens one sealed generation, beside any other process that has it open; the caller closes it.
     *
     * @throws HuchuangException {@link Code#STORE} when it is missing or does not hold what its manifest says
     */
    public Generation open(String id) {
        return Generation.open(generationFolder(id), views());
    }

    /** What is known of the generation that serves now, without opening it. */
    public Optional<Manifest> currentManifest() {
        return currentId().map(id -> Manifest.read(generationFolder(id)));
    }

    /** Every sealed generation, oldest first. */
    public List<Manifest> generations() {
        return Folders.in(sealed()).stream()
                .filter(Manifest::sealed)
                .map(Manifest::read)
                .sorted((a, b) -> Long.compare(a.sequence(), b.sequence()))
                .toList();
    }

    /** The archive as the last finished load left it, to read. */
    public Archive archive() {
        return Archive.open(home.resolve("archive"));
    }

    /** Changes that are only counted: what a load would do. */
    public Update rehearse() {
        return new Update(archive(), true);
    }

    /** Refuses with {@link Code#USAGE} another base than the one the folder was loaded with. */
    public void requireBase(String base) {
        archive().base().filter(b -> !b.equals(base)).ifPresent(b -> {
            throw new HuchuangException(
                    Code.USAGE,
                    "数据目录的标识符以 %s 开头，不能改为 %s this data folder was loaded with base %s".formatted(b, base, b));
        });
    }

    /**
     * Takes the data folder for writing, creating it when needed.
     *
     * @throws HuchuangException {@link Code#LOCKED} when another load has it
     */
    public Writer write() {
        return Writer.open(this);
    }

    /** Reads everything the folder holds; what is not as it should be, nothing when all is well. */
    public List<Damage> verify() {
        return Verification.of(this);
    }

    /**
     * Something that is not as it should be.
     *
     * @param place in the data folder: {@code archive}, {@code generations/<id>}, {@code CURRENT}
     * @param problem what is wrong and, where there is a way, what mends it
     */
    public record Damage(String place, String problem) {}

    /** Where releases of this data are made and offered from. */
    public Path releases() {
        return home.resolve("releases");
    }

    /** Where releases with texts are made; nothing is offered from there. */
    public Path privateReleases() {
        return home.resolve("private-releases");
    }

    /** Report of the last finished load, as JSON. */
    public Path lastLoad() {
        return home.resolve("last-load.json");
    }

    Path sealed() {
        return home.resolve("generations");
    }

    Path generationFolder(String id) {
        if (!id.matches("[0-9a-z-]{1,64}")) {
            throw new HuchuangException(Code.STORE, "CURRENT names no generation: " + id);
        }
        return sealed().resolve(id);
    }

    Path views() {
        return home.resolve("views");
    }

    Path pointer() {
        return home.resolve("CURRENT");
    }
}
