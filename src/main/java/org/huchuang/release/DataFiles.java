package org.huchuang.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Catalogue;
import org.huchuang.release.Quads.Order;
import org.huchuang.store.Generation;

/**
 * The files that hold the graph, in every syntax and as tables. The quads go by once in each of their orders, while everything
 * that wants them in that order listens, and each file is read back.
 */
final class DataFiles {
    /** Threads that write and read back; more would not fit into a gigabyte. */
    private static final int CORES = 2;

    private static final String RELATIONS = "relations";

    private final Generation generation;
    private final Path folder;
    private final Path scratch;
    private final VoidFile description = new VoidFile();
    private final Map<String, Long> counts = new ConcurrentSkipListMap<>();

    DataFiles(Generation generation, Path folder, Path scratch) {
        this.generation = generation;
        this.folder = folder;
        this.scratch = scratch;
    }

    /**
     * Writes and verifies them; SHA-256 in hex of the N-Quads.
     *
     * @throws HuchuangException {@link Code#RELEASE} when one cannot be written or does not hold what it should
     */
    String write() {
        try (var cores = Executors.newFixedThreadPool(CORES)) {
            try {
                return write(cores);
            } catch (CompletionException e) {
                cores.shutdownNow();
                throw ReleaseFolder.failed(folder, e.getCause());
            }
        }
    }

    private String write(Executor cores) {
        var quads = start(cores, this::byGraph).join();
        var sorted = start(cores, quads::sort);
        var jsonLd = start(cores, () -> readBack(Syntax.JSON_LD, quads));
        var triG = start(cores, () -> readBack(Syntax.TRIG, quads));
        sorted.join();
        var bySubject = start(cores, () -> bySubject(quads));
        var content = start(cores, () -> nQuads(quads));
        bySubject.join();
        var relations = start(cores, this::relations);
        CompletableFuture.allOf(relations, start(cores, this::things)).join();
        // what takes longest comes first: nothing waits for it at the end
        var workbook = start(cores, this::workbook);
        var rdfXml = start(cores, () -> readBack(Syntax.RDF_XML, quads));
        var turtle = start(cores, () -> readBack(Syntax.TURTLE, quads));
        var graph = start(cores, this::graph);
        CompletableFuture.allOf(jsonLd, triG, workbook, rdfXml, turtle, graph).join();
        return content.join();
    }

    /** Triples, quads or rows by name of file. */
    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    /** What the graph holds by class and property. */
    VoidFile description() {
        return description;
    }

    private Quads byGraph() throws IOException {
        try (var triG = ReleaseFolder.create(file(Syntax.TRIG));
                var jsonLd = ReleaseFolder.create(file(Syntax.JSON_LD));
                var names = ReleaseFolder.create(new OntologyFiles(folder).authority())) {
            var quads = Quads.of(
                    generation.dataset(),
                    scratch,
                    Syntax.TRIG.writer(triG),
                    Syntax.JSON_LD.writer(jsonLd),
                    OntologyFiles.authority(names));
            long said = generation.manifest().quads();
            if (quads.count() != said) {
                throw new HuchuangException(
                        Code.RELEASE,
                        "the generation gives %d quads, its manifest says %d".formatted(quads.count(), said));
            }
            return quads;
        }
    }

    private boolean bySubject(Quads quads) throws IOException {
        try (var turtle = ReleaseFolder.create(file(Syntax.TURTLE));
                var rdfXml = ReleaseFolder.create(file(Syntax.RDF_XML));
                var statements = new Statements(generation.dataset(), tables())) {
            quads.send(
                    Syntax.TURTLE.writer(turtle), Syntax.RDF_XML.writer(rdfXml), new Triples(description), statements);
            statements.counts().forEach(this::counted);
        }
        return true;
    }

    /** N-Quads are the sorted lines as they are. */
    private String nQuads(Quads quads) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        try (var in = new DigestInputStream(
                        new BufferedInputStream(Files.newInputStream(quads.file(Order.BY_SUBJECT)), 1 << 16), digest);
                var out = ReleaseFolder.create(file(Syntax.NQUADS))) {
            in.transferTo(out);
        }
        readBack(Syntax.NQUADS, quads);
        return Hex.encodeHexString(digest.digest());
    }

    /** The tables with a row for a thing. */
    private boolean things() throws IOException {
        var asked = asked();
        for (var table : Catalogue.tables().questions()) {
            if (!Statements.holds(table) && !table.id().equals(RELATIONS)) {
                try (var file = new TableFile(tables(), table)) {
                    asked.each(table, file::row);
                    counted(table.id(), file.count());
                }
            }
        }
        new OntologyFiles(folder).write(asked);
        return true;
    }

    private boolean relations() throws IOException {
        var table = Catalogue.tables().question(RELATIONS).orElseThrow();
        try (var file = new TableFile(tables(), table)) {
            new Relations(generation.dataset(), scratch).write(tables().resolve("claims.csv"), file);
            counted(RELATIONS, file.count());
        }
        return true;
    }

    /** The graph that is made of the table of relations. */
    private boolean graph() throws IOException {
        var rows = new GraphFiles(asked(), folder).write(tables().resolve(RELATIONS + ".csv"), scratch);
        TableCheck.verify(folder, rows);
        counts.putAll(rows);
        return true;
    }

    private Tables asked() {
        return new Tables(generation.dataset());
    }

    private boolean workbook() throws IOException {
        Sheets.write(tables(), folder.resolve("huchuang.xlsx"));
        TableCheck.verify(folder, counts);
        return true;
    }

    private void counted(String table, long rows) {
        counts.put("tables/" + table + ".csv", rows);
        counts.put("tables/" + table + ".parquet", rows);
    }

    private long readBack(Syntax syntax, Quads quads) throws IOException {
        var file = file(syntax);
        long count = ReadBack.compare(file, syntax, quads);
        counts.put(file.getFileName().toString(), count);
        return count;
    }

    private Path file(Syntax syntax) {
        return folder.resolve("huchuang." + syntax.extension + ".gz");
    }

    private Path tables() {
        return folder.resolve("tables");
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> CompletableFuture<T> start(Executor cores, Work<T> work) {
        return CompletableFuture.supplyAsync(() -> checked(work), cores);
    }

    private static <T> T checked(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
