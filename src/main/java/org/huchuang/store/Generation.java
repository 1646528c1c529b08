package org.huchuang.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.NIOFSDirectory;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** One sealed state of the graph, open for reading; safe for use by many threads, each in its own read transaction. */
public final class Generation implements AutoCloseable {
    static final String TDB = "tdb2";
    static final String LUCENE = "lucene";

    /** Bytes of heap for which one term is kept in memory; it takes about 250 of them. */
    private static final int HEAP_FOR_A_TERM = 4096;

    private final Manifest manifest;
    private final Instant sealed;
    private final View view;
    private final DatasetGraph tdb;
    private final TextIndexLucene text;
    private final DatasetGraph dataset;

    private Generation(Manifest manifest, Instant sealed, View view, DatasetGraph tdb, TextIndexLucene text) {
        this.manifest = manifest;
        this.sealed = sealed;
        this.view = view;
        this.tdb = tdb;
        this.text = text;
        var withText = TextDatasetFactory.create(tdb, text, false);
        withText.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.dataset = new DatasetGraphReadOnly(withText, withText.getContext());
    }

    static Generation open(Path sealed, Path views) {
        if (!Manifest.sealed(sealed)) {
            throw new HuchuangException(Code.STORE, "generation " + sealed.getFileName() + " is not there");
        }
        var manifest = Manifest.read(sealed);
        try {
            var view = View.of(sealed, views);
            var tdb = DatabaseMgr.connectDatasetGraph(view.folder().resolve(TDB).toString(), caches());
            var text = ChineseText.index(new NIOFSDirectory(view.folder().resolve(LUCENE)));
            var generation = new Generation(manifest, Manifest.written(sealed), view, tdb, text);
            try {
                generation.check();
                return generation;
            } catch (IOException | RuntimeException e) {
                generation.close();
                throw e;
            }
        } catch (IOException e) {
            throw Folders.failed(sealed, e);
        }
    }

    /** What TDB2 keeps of its terms: by itself it takes 300 MB, however small the heap is. */
    private static StoreParams caches() {
        var usual = StoreParams.getDftStoreParams();
        long heap = Runtime.getRuntime().maxMemory();
        return StoreParams.builder("huchuang", usual)
                .nodeId2NodeCacheSize((int) Math.min(usual.getNodeId2NodeCacheSize(), heap / HEAP_FOR_A_TERM))
                .node2NodeIdCacheSize((int) Math.min(usual.getNode2NodeIdCacheSize(), heap / HEAP_FOR_A_TERM / 2))
                .build();
    }

    /** Name of the generation, as {@link Store#currentId()} gives it. */
    public String id() {
        return manifest.id();
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Read-only; its default graph is the union of all named graphs, and {@code text:query} works in it. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /**
     * What follows from the named graphs, in none of them; queries reach it as {@code GRAPH <urn:x-arq:DefaultGraph>}. Read it
     * in a transaction of {@link #dataset()}.
     */
    public Graph inferred() {
        return tdb.getDefaultGraph();
    }

    /** The union of the named graphs: what is stated. Read it in a transaction of {@link #dataset()}. */
    public Graph stated() {
        return tdb.getUnionGraph();
    }

    /**
     * What it says of itself, as its graph {@code void} has it; counted now in a generation built before that graph was. Read it in
     * a transaction of {@link #dataset()}.
     */
    public Graph description() {
        var stored = tdb.getGraph(SelfDescription.graph(manifest.base()));
        return stored.isEmpty() ? described() : stored;
    }

    /** The same, counted again. */
    Graph described() {
        var base = manifest.base();
        return SelfDescription.of(TermCounts.of(tdb, SelfDescription.graph(base)), base);
    }

    /** Runs in a read transaction. */
    <T> T read(Function<Generation, T> work) {
        return Txn.calculateRead(tdb, () -> work.apply(this));
    }

    /** The quads of the named graphs but those of its description. */
    Iterator<Quad> quads() {
        var own = SelfDescription.graph(manifest.base());
        return Iter.filter(tdb.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), q -> !q.getGraph()
                .equals(own));
    }

    /** The indexes of the quads, each of which holds them all in another order. */
    List<TupleIndex> indexes() {
        return List.of(TDBInternal.requireStorage(tdb)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .getIndexes());
    }

    /** When it was sealed. */
    public Instant sealed() {
        return sealed;
    }

    /** Reads from every index and says what is wrong, nothing when all is well; in a read transaction of {@link #dataset()}. */
    public List<String> problems() {
        return Probe.of(manifest, tdb, text);
    }

    private void check() throws IOException {
        long quads = quads(tdb);
        long documents = documents(text);
        if (quads != manifest.quads() || documents != manifest.documents()) {
            throw new HuchuangException(
                    Code.STORE,
                    "generation %s holds %d quads and %d index documents, its manifest says %d and %d"
                            .formatted(id(), quads, documents, manifest.quads(), manifest.documents()));
        }
    }

    static long quads(DatasetGraph tdb) {
        tdb.begin(ReadWrite.READ);
        try {
            var storage = TDBInternal.requireStorage(tdb);
            return storage.getQuadTable().getNodeTupleTable().size();
        } finally {
            tdb.end();
        }
    }

    static long documents(TextIndexLucene text) throws IOException {
        try (var reader = DirectoryReader.open(text.getDirectory())) {
            return reader.numDocs();
        }
    }

    /** Lets go of all files; no transaction may be running. */
    @Override
    public void close() {
        text.close();
        TDBInternal.expel(tdb, true);
        view.close();
    }
}
