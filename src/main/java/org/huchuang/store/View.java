package org.huchuang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * A folder of hard links to a sealed generation, one for each time it is opened.
 *
 * <p>TDB2 and Lucene each lock their folder for one process; with its own folder every process opens the same sealed
 * files. What is small enough to be rewritten on opening is copied. A view outlives the removal of its generation.
 */
final class View implements AutoCloseable {
    private static final long COPIED_UP_TO = 64 * 1024L;
    private static final Duration YOUNG = Duration.ofMinutes(1);
    private static final String LOCK = "view.lock";

    private final Path folder;
    private final FileChannel lock;

    private View(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static View of(Path generation, Path views) throws IOException {
        Files.createDirectories(views);
        var folder = Files.createTempDirectory(views, "view-");
        var lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var view = new View(folder, lock);
        try {
            lock.lock();
            link(generation, folder);
            return view;
        } catch (IOException e) {
            view.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    private static void link(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var source : all.toList()) {
                var target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else if (!source.toString().endsWith(".lock")) {
                    share(source, target);
                }
            }
        }
    }

    private static void share(Path source, Path target) throws IOException {
        if (Files.size(source) > COPIED_UP_TO) {
            try {
                Files.createLink(target, source);
                return;
            } catch (UnsupportedOperationException | IOException e) {
                // no hard links on this file system: a copy costs space, nothing else
            }
        }
        Files.copy(source, target);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw Folders.failed(folder, e);
        } finally {
            Folders.delete(folder);
        }
    }

    /** Removes the views of processes that ended without closing them. */
    static void clean(Path views) {
        for (var folder : Folders.in(views)) {
            try {
                var age = Files.getLastModifiedTime(folder).toInstant();
                if (age.isBefore(Instant.now().minus(YOUNG)) && abandoned(folder.resolve(LOCK))) {
                    Folders.delete(folder);
                }
            } catch (IOException e) {
                // its owner closed it meanwhile
            }
        }
    }

    private static boolean abandoned(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return true;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
