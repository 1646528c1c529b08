package org.huchuang.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Reads one thing from every index of a generation: cheap enough to ask every few seconds. */
final class Probe {
    private final List<String> problems = new ArrayList<>();

    private Probe() {}

    /** What cannot be read or does not agree with the manifest; in a read transaction of the generation's dataset. */
    static List<String> of(Manifest manifest, DatasetGraph tdb, TextIndexLucene text) {
        var probe = new Probe();
        probe.look("quads", () -> {
            var table = TDBInternal.requireStorage(tdb).getQuadTable().getNodeTupleTable();
            probe.expect("quads", manifest.quads(), table.size());
            probe.readFrom(table);
        });
        probe.look(
                "triples",
                () -> probe.readFrom(
                        TDBInternal.requireStorage(tdb).getTripleTable().getNodeTupleTable()));
        probe.look("text", () -> {
            try (var reader = DirectoryReader.open(text.getDirectory())) {
                // documents = labels: the one count is the text index's, the other the graph's
                probe.expect("index documents", manifest.labels(), reader.numDocs());
                for (var hit : new IndexSearcher(reader).search(new MatchAllDocsQuery(), 1).scoreDocs) {
                    reader.storedFields().document(hit.doc);
                }
            }
        });
        return List.copyOf(probe.problems);
    }

    private interface Look {
        void look() throws IOException;
    }

    private void look(String index, Look at) {
        try {
            at.look();
        } catch (IOException | RuntimeException e) {
            problems.add(index + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    private void expect(String what, long manifest, long found) {
        if (manifest != found) {
            problems.add("%s: %d, manifest %d".formatted(what, found, manifest));
        }
    }

    private void readFrom(NodeTupleTable table) {
        for (var index : table.getTupleTable().getIndexes()) {
            look(index.getName(), () -> {
                var all = index.all();
                if (all.hasNext()) {
                    for (var id : all.next()) {
                        table.getNodeTable().getNodeForNodeId(id);
                    }
                }
            });
        }
    }
}
