package org.huchuang.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.file.PathUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** A folder that has its final name only when all of it is there and on the disk. */
final class ReleaseFolder implements AutoCloseable {
    private final Path folder;
    private final Path building;

    private ReleaseFolder(Path folder, Path building) {
        this.folder = folder;
        this.building = building;
    }

    /** Starts a release, removing what an interrupted one of the same name left; {@link Code#USAGE} when it exists. */
    static ReleaseFolder start(Path parent, String name) {
        var folder = parent.toAbsolutePath().normalize().resolve(name);
        if (Files.exists(folder)) {
            throw new HuchuangException(Code.USAGE, "发布已存在 the release is there already: " + name);
        }
        var building = folder.resolveSibling("." + name + ".part");
        try {
            delete(building);
            Files.createDirectories(building.resolve("scratch"));
            return new ReleaseFolder(folder, building);
        } catch (IOException e) {
            throw failed(building, e);
        }
    }

    /** Where the files are written; below it everything becomes part of the release. */
    Path building() {
        return building;
    }

    /** For files that do not become part of the release. */
    Path scratch() {
        return building.resolve("scratch");
    }

    /** Opens a new file, gzipped when its name ends in {@code .gz}; the bytes depend on the content alone. */
    static OutputStream create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
    }

    /** Gives the release its name. */
    Path publish() {
        try {
            delete(scratch());
            try (var all = Files.walk(building)) {
                for (var path : all.toList()) {
                    sync(path);
                }
            }
            Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
            sync(folder.getParent());
            return folder;
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() {
        try {
            delete(building);
        } catch (IOException e) {
            throw failed(building, e);
        }
    }

    static HuchuangException failed(Path path, IOException e) {
        return new HuchuangException(
                Code.RELEASE, path.getFileName() + ": " + e.getClass().getSimpleName() + " " + e.getMessage(), e);
    }

    /** The same for whatever stopped the making of it; what we threw ourselves stays as it is. */
    static HuchuangException failed(Path path, Throwable cause) {
        return switch (cause) {
            case HuchuangException refused -> refused;
            case IOException io -> failed(path, io);
            case UncheckedIOException io -> failed(path, io.getCause());
            default -> new HuchuangException(Code.RELEASE, String.valueOf(cause), cause);
        };
    }

    /** What another thread makes, when it is made; what stopped it is thrown here. */
    static <T> T awaited(Future<T> work, Path path) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HuchuangException(Code.RELEASE, "interrupted", e);
        } catch (ExecutionException e) {
            throw failed(path, e.getCause());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
