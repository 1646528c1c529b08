package org.huchuang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** Files named by the SHA-256 of what they hold, spread over folders by its first two digits. */
record Hashed(Path folder, String extension) {
    /** The file's bytes; nothing when it is missing or not what its name says. */
    Optional<byte[]> read(String hash) {
        try {
            var bytes = Files.readAllBytes(file(hash));
            return DigestUtils.sha256Hex(bytes).equals(hash) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isSound(String hash) {
        return read(hash).isPresent();
    }

    /** Stores bytes and names them by their hash, which is returned. */
    String store(byte[] bytes) {
        var hash = DigestUtils.sha256Hex(bytes);
        if (!isSound(hash)) {
            Folders.replace(file(hash), bytes);
        }
        return hash;
    }

    /** Removes what is not named, also what a killed process left half. */
    void keep(Set<String> named) {
        for (var shard : Folders.in(folder)) {
            try (var files = Files.list(shard)) {
                for (var file : files.toList()) {
                    if (!named.contains(file.getFileName().toString().replace(extension, ""))) {
                        Files.delete(file);
                    }
                }
            } catch (IOException e) {
                throw Folders.failed(shard, e);
            }
        }
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + extension);
    }
}
