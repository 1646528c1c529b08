package org.huchuang.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * A backup: the archive as one {@code tar.gz}, index first, then each graph and text under its
 * hash. The same archive gives the same
 * bytes, and nothing is taken back that is not what it was.
 */
final class Backup {
    private static final String INDEX = "index.jsonl";
    private static final Pattern STORED =
            Pattern.compile("(?:graphs/[0-9a-f]{2}/([0-9a-f]{64})\\.nq|texts/[0-9a-f]{2}/([0-9a-f]{64})\\.json)");

    private Backup() {}

    /** Writes beside and renames, so that a backup is whole or not there. {@link Code#STORE} when a graph is damaged. */
    static void write(Archive archive, Path file) {
        var temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                write(archive, out);
            }
            Folders.sync(temporary);
            Folders.move(temporary, file);
        } catch (IOException e) {
            throw Folders.failed(file, e);
        } finally {
            temporary.toFile().delete();
        }
    }

    private static void write(Archive archive, OutputStream out) throws IOException {
        try (var tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out), "UTF-8")) {
            add(tar, INDEX, archive.index().getBytes(StandardCharsets.UTF_8));
            for (var graph : archive.graphs().sorted().distinct().toList()) {
                add(tar, "graphs/" + graph.substring(0, 2) + "/" + graph + ".nq", archive.read(graph));
            }
            for (var text : archive.texts().sorted().distinct().toList()) {
                add(tar, "texts/" + text.substring(0, 2) + "/" + text + ".json", archive.readText(text));
            }
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setModTime(0);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    /**
     * Makes an archive what a backup holds, in one step at the end.
     *
     * @throws HuchuangException {@link Code#STORE} when the backup is cut off, damaged or none; the archive is as before
     */
    static void read(Path file, Archive archive, Path scratch) {
        Folders.delete(scratch);
        try (var gzip = new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(file)));
                var tar = new TarArchiveInputStream(gzip, "UTF-8")) {
            var stored = new HashSet<String>();
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                take(entry, tar.readAllBytes(), archive, scratch, stored);
            }
            // the archive ends before its compressed file does, and only the end of that has the checksum
            gzip.transferTo(OutputStream.nullOutputStream());
            archive.become(whole(Archive.open(scratch), stored));
        } catch (EOFException e) {
            throw new HuchuangException(Code.STORE, "备份不完整 the backup is cut off", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new HuchuangException(Code.STORE, "备份损坏 the backup is damaged: " + e.getMessage(), e);
        } finally {
            Folders.delete(scratch);
        }
    }

    private static void take(TarArchiveEntry entry, byte[] content, Archive archive, Path scratch, Set<String> stored)
            throws IOException {
        var named = STORED.matcher(entry.getName());
        if (entry.getName().equals(INDEX)) {
            Folders.replace(scratch.resolve(INDEX), content);
        } else if (named.matches()) {
            boolean graph = named.group(1) != null;
            var hash = graph ? archive.store(content) : archive.storeText(content);
            if (!hash.equals(named.group(graph ? 1 : 2))) {
                throw new IOException(entry.getName() + " 内容与名称不符 is not what its name says");
            }
            stored.add(hash);
        } else {
            throw new IOException("不属于备份 not part of a backup: " + entry.getName());
        }
    }

    private static Archive whole(Archive described, Set<String> stored) throws IOException {
        if (described.base().isEmpty()) {
            throw new IOException("缺少 missing: " + INDEX);
        }
        var missing = Stream.concat(described.graphs(), described.texts())
                .filter(g -> !stored.contains(g))
                .findFirst();
        if (missing.isPresent()) {
            throw new IOException("缺少 missing: " + missing.get());
        }
        return described;
    }
}
