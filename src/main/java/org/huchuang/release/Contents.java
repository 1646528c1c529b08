package org.huchuang.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Table;

/** The files of a release as they stand in its folder, each of a known kind. */
record Contents(List<Entry> entries) {
    private static final String SUMS = "SHA256SUMS";
    private static final List<Table.Row> KINDS = Table.read("release/files.tsv").rows();

    /**
     * One file.
     *
     * @param name path inside the release, with {@code /}
     * @param bytes its size
     * @param sha256 in hex
     * @param mediaType after IANA where it has one
     * @param zh what it holds, in Chinese
     * @param en what it holds, in English
     */
    record Entry(String name, long bytes, String sha256, String mediaType, String zh, String en) {}

    /** Everything in the folder but the checksums and what lies in {@code scratch}, by name; {@link Code#RELEASE} for an unknown kind. */
    static Contents of(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            var names = all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(n -> !n.equals(SUMS) && !n.startsWith("scratch/"))
                    .sorted()
                    .toList();
            return new Contents(
                    names.parallelStream().map(n -> entry(folder, n)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** These and one more file. */
    Contents and(Path folder, String name) {
        return new Contents(Stream.concat(entries.stream(), Stream.of(entry(folder, name)))
                .sorted(Comparator.comparing(Entry::name))
                .toList());
    }

    private static Entry entry(Path folder, String name) {
        var kind = KINDS.stream()
                .filter(k -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + k.get("name"))
                        .matches(Path.of(name)))
                .findFirst()
                .orElseThrow(() ->
                        new HuchuangException(Code.RELEASE, "release/files.tsv does not say what " + name + " is"));
        var file = folder.resolve(name);
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new Entry(
                    name,
                    Files.size(file),
                    DigestUtils.sha256Hex(in),
                    kind.get("mediaType"),
                    kind.get("zh"),
                    kind.get("en"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code SHA256SUMS} as {@code sha256sum -c} reads it. */
    void writeSums(Path folder) throws IOException {
        var lines =
                entries.stream().map(e -> e.sha256() + "  " + e.name() + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve(SUMS), lines, StandardCharsets.UTF_8);
    }
}
