package org.huchuang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** The one process that changes a data folder; whatever it leaves unfinished the next one finishes or removes. */
public final class Writer implements AutoCloseable {
    private static final int KEPT = 3;

    private final Store store;
    private final FileChannel lock;

    private Writer(Store store, FileChannel lock) {
        this.store = store;
        this.lock = lock;
    }

    static Writer open(Store store) {
        Folders.create(store.home());
        var file = store.home().resolve("write.lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return new Writer(store, channel);
                }
            } catch (OverlappingFileLockException e) {
                // another load of this process has it
            }
            channel.close();
            throw new HuchuangException(Code.LOCKED, store.home().getFileName() + " is being loaded into");
        } catch (IOException e) {
            throw Folders.failed(file, e);
        }
    }

    /** A fresh set of changes to the archive as it is. */
    public Update update() {
        return new Update(store.archive(), false);
    }

    /**
     * Makes the changes the archive's, in one step.
     *
     * @param base what all identifiers start with; {@link Code#USAGE} when the folder was loaded with another
     */
    public void commit(Update update, String base) {
        store.requireBase(base);
        update.commit(base);
    }

    /** Brings the served generation up to the archive: builds, verifies, seals and publishes; nothing when it is. */
    public Optional<Manifest> publish() {
        var archive = store.archive();
        var content = archive.content();
        var last = store.generations().stream().mapToLong(Manifest::sequence).max();
        if (serving().filter(m -> m.content().equals(content)).isPresent()) {
            clean(archive);
            return Optional.empty();
        }
        var sealed = store.generations().stream()
                .filter(m -> m.content().equals(content))
                .reduce((a, b) -> b);
        if (sealed.isPresent() && opens(sealed.get())) { // after a roll back
            point(sealed.get().id());
            return sealed;
        }
        var building = store.home().resolve("building");
        Folders.delete(building);
        var manifest = Build.run(archive, building, last.orElse(0) + 1);
        Folders.move(building, store.generationFolder(manifest.id()));
        point(manifest.id());
        clean(archive);
        return Optional.of(manifest);
    }

    /**
     * Lets an older or newer sealed generation serve, after opening it; the next load that changes or finishes something
     * publishes the archive again.
     *
     * @throws HuchuangException {@link Code#STORE} when it is not there or does not open; what serves stays
     */
    public Manifest serve(String id) {
        try (var generation = store.open(id)) {
            point(id);
            return generation.manifest();
        }
    }

    /** Removes the oldest generations but some, never the one that serves; how many went. */
    public int prune(int keep) {
        var current = store.currentId().orElse("");
        var sealed = store.generations();
        var old = sealed.stream()
                .limit(Math.max(0, sealed.size() - keep))
                .map(Manifest::id)
                .filter(id -> !id.equals(current))
                .toList();
        old.forEach(id -> Folders.delete(store.generationFolder(id)));
        return old.size();
    }

    /** Writes the archive to one file, {@code .tar.gz}; the archive it wrote. */
    public Archive backup(Path file) {
        var archive = store.archive();
        Backup.write(archive, file);
        return archive;
    }

    /** Makes the archive what a backup holds, whatever it held before; {@link #publish()} brings it to the readers. */
    public void restore(Path file) {
        Backup.read(file, store.archive(), store.home().resolve("restoring"));
    }

    private void point(String id) {
        Folders.replace(store.pointer(), (id + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private boolean opens(Manifest manifest) {
        try (var generation = store.open(manifest.id())) {
            return generation.id().equals(manifest.id());
        } catch (HuchuangException e) {
            return false;
        }
    }

    private Optional<Manifest> serving() {
        try {
            return store.currentManifest();
        } catch (HuchuangException e) {
            return Optional.empty(); // a broken pointer or manifest is replaced like a missing one
        }
    }

    private void clean(Archive archive) {
        Folders.delete(store.home().resolve("building"));
        Folders.delete(store.home().resolve("restoring"));
        prune(KEPT);
        View.clean(store.views());
        archive.clean();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw Folders.failed(store.home(), e);
        }
    }
}
