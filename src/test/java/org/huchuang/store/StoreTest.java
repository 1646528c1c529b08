package org.huchuang.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final String BASE = "http://localhost:3030/";

    @TempDir
    Path home;

    @Test
    void publishesWhatWasPutAndFindsItByPartOfItsName() {
        load("a", "上海市创新科技委员会");
        try (var generation = Store.at(home).current().orElseThrow()) {
            assertEquals(1, generation.manifest().articles());
            assertEquals(2, stated(generation));
            assertEquals(1, generation.manifest().documents());
            assertEquals(List.of(BASE + "id/x/a"), find(generation.dataset(), "科技委员会"));
            assertEquals(List.of(BASE + "id/x/a"), find(generation.dataset(), "委"));
            assertEquals(List.of(), find(generation.dataset(), "大学"));
        }
    }

    @Test
    void countsANameThatTwoArticlesStateOnce() {
        try (var writer = Store.at(home).write()) {
            var update = writer.update();
            put(update, "a", "thing", "浦江实验室");
            put(update, "b", "thing", "浦江实验室");
            writer.commit(update, BASE);
            var manifest = writer.publish().orElseThrow();
            assertEquals(3, manifest.graphs());
            assertEquals(1, manifest.labels());
            try (var generation = Store.at(home).open(manifest.id())) {
                assertEquals(4, stated(generation));
            }
        }
    }

    @Test
    void describesADistinctTripleOnce() {
        try (var writer = Store.at(home).write()) {
            var update = writer.update();
            put(update, "a", "thing", "浦江实验室");
            put(update, "b", "thing", "浦江实验室");
            put(update, "c", "other", "浦江实验室");
            writer.commit(update, BASE);
            writer.publish();
        }
        try (var generation = Store.at(home).current().orElseThrow()) {
            var description = described(generation);
            for (var count : List.of("rdf-schema#label 2 2 1", "22-rdf-syntax-ns#type 2 2 1")) {
                assertTrue(description.contains(count), description);
            }
            assertTrue(Store.at(home).verify().isEmpty());
        }
    }

    /** Each property with its triples, subjects and objects. */
    private static String described(Generation generation) {
        var rows = new ArrayList<String>();
        var dataset = DatasetFactory.wrap(generation.dataset());
        Txn.executeRead(generation.dataset(), () -> {
            try (var run = QueryExecution.dataset(dataset).query("""
                    PREFIX void: <http://rdfs.org/ns/void#>
                    SELECT ?line { GRAPH <http://localhost:3030/id/graph/void> {
                      ?part void:property ?p ; void:triples ?t ; void:distinctSubjects ?s ; void:distinctObjects ?o
                      BIND(CONCAT(STR(?p), " ", STR(?t), " ", STR(?s), " ", STR(?o)) AS ?line) } }
                    """).build()) {
                run.execSelect()
                        .forEachRemaining(r -> rows.add(r.getLiteral("line").getString()));
            }
        });
        return String.join("\n", rows);
    }

    private static long stated(Generation generation) {
        return generation.read(g -> Iter.count(g.quads()));
    }

    @Test
    void buildsNothingWhenNothingChanged() {
        var first = load("a", "名称").orElseThrow();
        assertEquals(Optional.empty(), load("a", "名称"));
        assertEquals(Optional.of(first.id()), Store.at(home).currentId());
    }

    @Test
    void finishesALoadThatEndedBetweenArchiveAndPublish() {
        try (var writer = Store.at(home).write()) {
            var update = writer.update();
            put(update, "a", "a", "名称");
            writer.commit(update, BASE);
        }
        assertEquals(Optional.empty(), Store.at(home).current());
        try (var writer = Store.at(home).write()) {
            assertTrue(writer.publish().isPresent());
        }
        assertTrue(Store.at(home).currentId().isPresent());
    }

    @Test
    void removesWhatAFileNoLongerHoldsUnlessAnotherFileDoes() {
        try (var writer = Store.at(home).write()) {
            var update = writer.update();
            put(update, "a", "a", "甲");
            put(update, "b", "b", "乙");
            update.keep("b", "other.txt");
            assertEquals(List.of("a"), update.settle("file.txt", Set.of()));
            assertEquals(List.of(), update.settle("file.txt", Set.of()));
            assertEquals(List.of("b"), update.settle("other.txt", Set.of()));
        }
    }

    @Test
    void keepsTheLastThreeGenerationsAndNoGarbage() throws IOException {
        for (var name : List.of("一", "二", "三", "四", "五")) {
            load("a", name);
        }
        var ids = Store.at(home).generations().stream().map(Manifest::sequence).toList();
        assertEquals(List.of(3L, 4L, 5L), ids);
        assertEquals(1, files(home.resolve("archive/graphs")));
        assertFalse(Files.exists(home.resolve("building")));
    }

    @Test
    void sealedFilesStayAsTheyAreWhileTwoReadersUseThem() throws IOException {
        var manifest = load("a", "名称").orElseThrow();
        var sealed = home.resolve("generations").resolve(manifest.id());
        var before = hashes(sealed);
        try (var one = Store.at(home).current().orElseThrow();
                var two = Store.at(home).current().orElseThrow()) {
            assertEquals(find(one.dataset(), "名称"), find(two.dataset(), "名称"));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> Txn.executeWrite(one.dataset(), () -> one.dataset().add(SSE.parseQuad("(<g> <s> <p> 1)"))));
        }
        assertEquals(before, hashes(sealed));
        assertEquals(0, files(home.resolve("views")));
    }

    @Test
    void refusesAGenerationThatDoesNotHoldWhatItsManifestSays() throws IOException {
        var manifest = load("a", "名称").orElseThrow();
        var file = home.resolve("generations").resolve(manifest.id()).resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"quads\" : \\d+", "\"quads\" : 3"));
        var refused = assertThrows(HuchuangException.class, () -> Store.at(home).current());
        assertEquals(Code.STORE, refused.code());
        assertEquals(0, files(home.resolve("views")));
    }

    @Test
    void letsOneWriterIn() {
        try (var writer = Store.at(home).write()) {
            var refused =
                    assertThrows(HuchuangException.class, () -> Store.at(home).write());
            assertEquals(Code.LOCKED, refused.code());
            assertEquals(Optional.empty(), Store.at(home).currentId());
            assertEquals(0, writer.update().settle("x", Set.of()).size());
        }
    }

    @Test
    void refusesAnotherBase() {
        load("a", "名称");
        try (var writer = Store.at(home).write()) {
            var update = writer.update();
            var refused = assertThrows(HuchuangException.class, () -> writer.commit(update, "https://example.org/"));
            assertEquals(Code.USAGE, refused.code());
        }
    }

    @Test
    void rehearsalWritesNothing() {
        var update = Store.at(home.resolve("none")).rehearse();
        assertEquals(Change.NEW, put(update, "a", "a", "名称"));
        assertFalse(Files.exists(home.resolve("none")));
    }

    @Test
    void contentHashDoesNotDependOnTheOrderOfLoading() {
        var one = Store.at(home.resolve("one"));
        var two = Store.at(home.resolve("two"));
        for (var store : List.of(one, two)) {
            try (var writer = store.write()) {
                var update = writer.update();
                for (var id : store == one ? List.of("a", "b") : List.of("b", "a")) {
                    put(update, id, id, "名称" + id);
                }
                writer.commit(update, BASE);
            }
        }
        assertEquals(one.archive().content(), two.archive().content());
        assertNotEquals(one.archive().content(), Store.at(home).archive().content());
        var graph = one.archive().articles().get("a").graph();
        assertArrayEquals(nquads("a", "a", "名称a"), one.archive().read(graph));
    }

    private Optional<Manifest> load(String article, String name) {
        try (var writer = Store.at(home).write()) {
            var update = writer.update();
            put(update, article, article, name);
            writer.commit(update, BASE);
            return writer.publish();
        }
    }

    private static Change put(Update update, String article, String thing, String name) {
        return update.put(article, "file.txt", name, "v1", "2026-01-02", nquads(article, thing, name));
    }

    private static byte[] nquads(String article, String thing, String name) {
        var graph = "<" + BASE + "id/graph/" + article + ">";
        var s = "<" + BASE + "id/x/" + thing + ">";
        return (s + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://example.org/Thing> " + graph + " .\n"
                        + s + " <http://www.w3.org/2000/01/rdf-schema#label> \"" + name + "\"@zh " + graph + " .\n")
                .getBytes(UTF_8);
    }

    private static List<String> find(DatasetGraph dataset, String words) {
        var query = "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                + " SELECT ?s { (?s ?score) text:query (rdfs:label '" + ChineseText.phrase(words) + "' 10) ."
                + " ?s rdfs:label ?label }";
        return Txn.calculateRead(dataset, () -> {
            try (var run = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                    .query(query)
                    .build()) {
                var found = new ArrayList<String>();
                run.execSelect()
                        .forEachRemaining(row -> found.add(row.getResource("s").getURI()));
                return found;
            }
        });
    }

    private static long files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static TreeMap<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
