package org.huchuang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
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
        var building = store.home().resolve("building");
        Folders.delete(building);
        var manifest = Build.run(archive, building, last.orElse(0) + 1);
        Folders.move(building, store.generationFolder(manifest.id()));
        Folders.replace(store.pointer(), (manifest.id() + "\n").getBytes(StandardCharsets.UTF_8));
        clean(archive);
        return Optional.of(manifest);
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
        var current = store.currentId().orElse("");
        var sealed = store.generations();
        sealed.stream()
                .limit(Math.max(0, sealed.size() - KEPT))
                .map(Manifest::id)
                .filter(id -> !id.equals(current))
                .forEach(id -> Folders.delete(store.generationFolder(id)));
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
