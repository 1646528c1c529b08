package org.huchuang.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReadBackTest {
    private static final List<String> GRAPHS = List.of("a1", "a2");

    @TempDir
    private Path folder;

    private Quads quads;
    private final List<Quad> byGraph = new ArrayList<>();

    @BeforeEach
    void sort() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        for (var graph : GRAPHS) {
            for (var thing : List.of("fund/f1", "fund/f2")) {
                dataset.add(iri("graph/" + graph), iri(thing), RDF.type.asNode(), iri("class/Fund"));
                dataset.add(
                        iri("graph/" + graph),
                        iri(thing),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralLang("“引导”基金\t\\" + thing, "zh"));
            }
        }
        quads = Quads.of(dataset, folder, new Collected(byGraph)).sort();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NQUADS")
    void findsWhatWasWritten(Syntax syntax) throws IOException {
        var file = write(syntax, ordered(syntax));
        assertEquals(syntax.graphs ? 8 : 4, ReadBack.compare(file, syntax, quads));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NQUADS")
    void missesATripleAtTheEndAndAtTheStart(Syntax syntax) throws IOException {
        var all = ordered(syntax);
        var last = syntax.graphs ? 1 : 2; // in both graphs
        refused(syntax, all.subList(0, all.size() - last));
        refused(syntax, all.subList(last, all.size()));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NQUADS")
    void seesAnotherObject(Syntax syntax) throws IOException {
        var all = new ArrayList<>(ordered(syntax));
        var first = all.get(0);
        all.set(0, Quad.create(first.getGraph(), first.getSubject(), first.getPredicate(), iri("class/Fish")));
        refused(syntax, all);
    }

    private void refused(Syntax syntax, List<Quad> written) throws IOException {
        var file = write(syntax, written);
        var refused = assertThrows(HuchuangException.class, () -> ReadBack.compare(file, syntax, quads));
        assertEquals(Code.RELEASE, refused.code());
    }

    private List<Quad> ordered(Syntax syntax) throws IOException {
        if (syntax.order == Quads.Order.BY_GRAPH) {
            return byGraph;
        }
        var bySubject = new ArrayList<Quad>();
        quads.send(new Collected(bySubject));
        return bySubject;
    }

    private Path write(Syntax syntax, List<Quad> all) throws IOException {
        var file = folder.resolve(all.size() + "-" + all.get(0).hashCode() + "." + syntax.extension + ".gz");
        try (var out = ReleaseFolder.create(file)) {
            var writer = syntax.writer(out);
            writer.start();
            all.forEach(writer::quad);
            writer.finish();
        }
        return file;
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://localhost:3030/id/" + name);
    }
}
