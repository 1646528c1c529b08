package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A release as it is offered.
 *
 * @param name of its folder
 * @param about what it says of itself
 * @param files in it, by name, with {@code SHA256SUMS} last
 */
public record Published(String name, About about, List<File> files) {
    public Published {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param name path inside the release
     * @param bytes its size
     * @param sha256 in hex, {@code ""} for the list of checksums itself
     */
    public record File(String name, long bytes, String sha256) {}

    /** The public releases in a folder, newest data first; none when there is no such folder. */
    public static List<Published> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(Releases::isPublic)
                    .map(Published::of)
                    .sorted(Comparator.comparing((Published p) -> p.about().dataUntil())
                            .reversed()
                            .thenComparing(Published::name, Comparator.reverseOrder()))
                    .toList();
        } catch (IOException e) {
            throw ReleaseFolder.failed(folder, e);
        }
    }

    private static Published of(Path release) {
        try {
            var files = new ArrayList<File>();
            for (var line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
                var name = line.substring(66);
                files.add(new File(name, Files.size(release.resolve(name)), line.substring(0, 64)));
            }
            files.add(new File("SHA256SUMS", Files.size(release.resolve("SHA256SUMS")), ""));
            return new Published(release.getFileName().toString(), About.read(release), files);
        } catch (IOException | StringIndexOutOfBoundsException e) {
            throw ReleaseFolder.failed(release, new IOException(e.getMessage(), e));
        }
    }
}
