package org.huchuang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Files and folders that are wholly there or not at all, also after a power cut. */
final class Folders {
    private Folders() {}

    /** The folders directly inside one, sorted by name; none when it does not exist. */
    static List<Path> in(Path folder) {
        try (var list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** {@link Code#STORE} when the disk of a folder has less room than is needed. */
    static void room(Path folder, long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new HuchuangException(
                    Code.STORE,
                    "磁盘空间不足，约需 %d MB，剩余 %d MB too little room on the disk: about %d MB are needed, %d MB are free"
                            .formatted(bytes >> 20, free >> 20, bytes >> 20, free >> 20));
        }
    }

    static void delete(Path folder) {
        try {
            if (Files.exists(folder)) {
                PathUtils.deleteDirectory(folder);
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** Replaces a file in one step: temporary name, to the disk, rename, folder to the disk. */
    static void replace(Path file, byte[] content) {
        try {
            var temporary = file.resolveSibling(file.getFileName() + ".tmp");
            Files.createDirectories(file.getParent());
            Files.write(temporary, content);
            sync(temporary);
            move(temporary, file);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Renames in one step and brings the new name to the disk. */
    static void move(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(to.getParent());
        } catch (IOException e) {
            throw failed(to, e);
        }
    }

    /** Brings every file and folder below one to the disk. */
    static void syncAll(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                sync(path);
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    static HuchuangException failed(Path path, IOException e) {
        return new HuchuangException(
                Code.STORE, path.getFileName() + ": " + e.getClass().getSimpleName() + " " + e.getMessage(), e);
    }

    static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
