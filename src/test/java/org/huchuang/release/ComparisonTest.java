package org.huchuang.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.util.IsoMatcher;
import org.huchuang.release.Difference.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final String FUND = "<http://h/id/fund/f1> ";
    private static final String OTHER = "<http://h/id/fund/f2> ";
    private static final String GRAPH = " <http://h/id/graph/a> .";
    private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label> ";
    private static final String TYPE =
            "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/huchuang/ontology#Fund>";
    private static final String SIZE = "<https://w3id.org/huchuang/ontology#fundSize> ";
    private static final List<String> FIRST =
            List.of(FUND + TYPE + GRAPH, FUND + LABEL + "\"甲基金\"@zh" + GRAPH, FUND + SIZE + "\"10亿元\"" + GRAPH);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream patch = new ByteArrayOutputStream();

    @Test
    void findsNothingBetweenEqualGraphs() throws IOException {
        var none = compare(FIRST, FIRST);
        assertEquals(0, none.added() + none.removed());
        assertTrue(none.changed().isEmpty());
    }

    @Test
    void tellsAValueThatTookThePlaceOfAnother() throws IOException {
        var change = compare(FIRST, List.of(FIRST.get(0), FIRST.get(1), FUND + SIZE + "\"12亿元\"" + GRAPH))
                .replaced()
                .get(0);
        assertEquals("甲基金", change.thing().name());
        assertEquals(List.of("10亿元"), change.before());
        assertEquals(List.of("12亿元"), change.after());
    }

    @Test
    void tellsWhatArrivedAndWhatIsGone() throws IOException {
        var second = List.of(OTHER + TYPE + GRAPH, OTHER + LABEL + "\"乙基金\"@zh" + GRAPH);
        var difference = compare(FIRST, second);
        assertEquals(List.of(new Thing("http://h/id/fund/f2", "Fund", "乙基金")), difference.arrived());
        assertEquals(List.of(new Thing("http://h/id/fund/f1", "Fund", "甲基金")), difference.gone());
    }

    @Test
    void tellsAMergeAndNotALoss() throws IOException {
        var difference = compare(
                FIRST,
                List.of(FUND
                        + "<http://purl.org/dc/terms/isReplacedBy> <http://h/id/fund/f2> <http://h/id/graph/m> ."));
        assertEquals("http://h/id/fund/f2", difference.merged().get(0).kept());
        assertTrue(difference.gone().isEmpty());
    }

    @Test
    void callsOneMoreArticleThatSaysTheSameNoChange() throws IOException {
        var second = new ArrayList<>(FIRST);
        second.add(FUND + SIZE + "\"10亿元\" <http://h/id/graph/b> .");
        var difference = compare(FIRST, second);
        assertEquals(1, difference.added());
        assertTrue(difference.changed().isEmpty());
    }

    @Test
    void writesAPatchThatMakesTheFirstGraphTheSecond() throws IOException {
        var second = List.of(FIRST.get(0), FUND + LABEL + "\"甲 “新” 基金\\n\"@zh" + GRAPH, OTHER + TYPE + GRAPH);
        compare(FIRST, second);
        var dataset = DatasetFactory.createTxnMem();
        RDFDataMgr.read(dataset, folder.resolve("a.nq").toString());
        RDFPatchOps.applyChange(
                dataset.asDatasetGraph(), RDFPatchOps.read(new ByteArrayInputStream(patch.toByteArray())));
        var wanted = RDFDataMgr.loadDataset(folder.resolve("b.nq").toString());
        assertTrue(IsoMatcher.isomorphic(wanted.asDatasetGraph(), dataset.asDatasetGraph()));
    }

    private Difference compare(List<String> first, List<String> second) throws IOException {
        return Releases.compare(write("a.nq", first), write("b.nq", second), patch);
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                lines.stream()
                        .sorted((a, b) -> Arrays.compareUnsigned(
                                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
