package org.huchuang.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.Jena;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.store.NIOFSDirectory;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.Release;
import org.huchuang.ontology.Inference;

/** Builds one generation in an empty folder: TDB2 from the archive, text index from TDB2, verified, manifest last. */
final class Build {
    private static final long WORTH_ALL_CORES = 200_000;
    private static final int SAMPLES = 20;
    private static final long LEAST = 16L << 20;
    private static final long BYTES_A_QUAD = 600; // 440 measured on the corpus, indexes and texts together
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,60}");

    private final Archive archive;
    private final Path folder;

    private Build(Archive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** The manifest of what now stands sealed in the folder; {@link Code#STORE} when it does not verify. */
    static Manifest run(Archive archive, Path folder, long sequence) {
        try {
            Folders.create(folder);
            Folders.room(folder, LEAST + archive.quads() * BYTES_A_QUAD);
            return new Build(archive, folder).run(sequence);
        } catch (IOException e) {
            throw Folders.failed(folder, e);
        } catch (InternalError e) { // what a write to a mapped file becomes when the disk is full
            throw new HuchuangException(Code.STORE, "写入失败，磁盘可能已满 writing failed, the disk may be full", e);
        }
    }

    private Manifest run(long sequence) throws IOException {
        Folders.create(folder.resolve(Generation.TDB));
        Folders.create(folder.resolve(Generation.LUCENE));
        var counts = fill();
        var content = archive.content();
        var manifest = new Manifest(
                "%06d-%s".formatted(sequence, content.substring(0, 12)),
                sequence,
                content,
                archive.base().orElse(""),
                archive.articles().values().stream()
                        .map(Archive.Held::issued)
                        .max(String::compareTo)
                        .orElse(""),
                archive.articles().size(),
                counts.graphs(),
                counts.quads(),
                counts.labels(),
                counts.documents(),
                Release.VERSION,
                Jena.VERSION);
        Folders.syncAll(folder);
        manifest.write(folder);
        return manifest;
    }

    private record Counts(long graphs, long quads, long labels, long documents) {}

    private Counts fill() throws IOException {
        var tdb = DatabaseMgr.connectDatasetGraph(folder.resolve(Generation.TDB).toString());
        var text = ChineseText.index(new NIOFSDirectory(folder.resolve(Generation.LUCENE)));
        try {
            long written = load(tdb);
            infer(tdb);
            written += describe(tdb);
            long labels = index(tdb, text);
            var counts = new Counts(graphs(tdb), Generation.quads(tdb), labels, Generation.documents(text));
            expect("graphs", archive.graphs().count() + 1, counts.graphs());
            expect("quads", written, counts.quads());
            expect("index documents", labels, counts.documents());
            sample(tdb, text);
            return counts;
        } finally {
            text.close();
            TDBInternal.expel(tdb, true);
        }
    }

    /** How many quads were written: those of the archive, without the ones that merging made equal. */
    private long load(DatasetGraph tdb) {
        var none = MonitorOutputs.nullOutput();
        var loader = archive.quads() < WORTH_ALL_CORES
                ? LoaderFactory.basicLoader(tdb, none)
                : LoaderFactory.parallelLoader(tdb, none);
        long written;
        loader.startBulk();
        try {
            var stream = loader.streamRDF();
            stream.start();
            var rewriting = Rewriting.of(archive);
            written = archive.graphs()
                    .mapToLong(graph -> rewriting.copy(archive.read(graph), stream))
                    .sum();
            stream.finish();
        } catch (RuntimeException e) {
            loader.finishException(e);
            throw e;
        }
        loader.finishBulk();
        return written;
    }

    /** What follows goes beside the named graphs, so that nobody takes it for stated: see {@link Generation#inferred()}. */
    private static void infer(DatasetGraph tdb) {
        Txn.executeWrite(tdb, () -> Inference.packed().materialise(tdb.getUnionGraph(), tdb.getDefaultGraph()));
    }

    /** Counts what is stated and says so in a graph of its own; how many quads that are. */
    private long describe(DatasetGraph tdb) {
        var base = archive.base().orElse("");
        var graph = SelfDescription.graph(base);
        return Txn.calculateWrite(tdb, () -> {
            var description = SelfDescription.of(TermCounts.of(tdb, graph), base);
            description.find().forEachRemaining(t -> tdb.add(Quad.create(graph, t)));
            return (long) description.size();
        });
    }

    /** One document for each thing and text, however many graphs state it; how many there are. */
    private static long index(DatasetGraph tdb, TextIndexLucene text) throws IOException {
        var fields = text.getDocDef();
        long labels = Txn.calculateRead(tdb, () -> {
            long count = 0;
            for (var field : fields.fields()) {
                for (var predicate : fields.getPredicates(field)) {
                    for (var found = tdb.find(Quad.unionGraph, Node.ANY, predicate, Node.ANY); found.hasNext(); ) {
                        text.addEntity(TextQueryFuncs.entityFromQuad(fields, found.next()));
                        count++;
                    }
                }
            }
            return count;
        });
        text.getIndexWriter().forceMerge(1);
        text.commit();
        return labels;
    }

    private static long graphs(DatasetGraph tdb) {
        return Txn.calculateRead(tdb, () -> Iter.count(tdb.listGraphNodes()));
    }

    /** Some names, spread over the store, are found by the text index again. */
    private static void sample(DatasetGraph tdb, TextIndexLucene text) {
        var label = RDFS.label.asNode();
        Txn.executeRead(tdb, () -> {
            var found = tdb.find(Quad.unionGraph, Node.ANY, label, Node.ANY);
            for (int i = 0; i < SAMPLES && found.hasNext(); ) {
                var quad = found.next();
                var words = quad.getObject().getLiteralLexicalForm();
                if (!HAN.matcher(words).matches()) {
                    continue;
                }
                i++;
                var hits = text.query(label, ChineseText.phrase(words), null, null, Integer.MAX_VALUE);
                if (hits.stream().noneMatch(h -> h.getNode().equals(quad.getSubject()))) {
                    throw new HuchuangException(Code.STORE, "the text index does not find " + words);
                }
            }
        });
    }

    private static void expect(String what, long wanted, long found) {
        if (wanted != found) {
            throw new HuchuangException(
                    Code.STORE, "the new generation holds %d %s instead of %d".formatted(found, what, wanted));
        }
    }
}
