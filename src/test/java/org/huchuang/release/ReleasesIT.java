package org.huchuang.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.VOID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.Release;
import org.huchuang.cli.Main;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.store.Store;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A release of the bundled samples, read back by tools that are not ours. */
class ReleasesIT {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TempDir
    static Path folder;

    private static Store store;
    private static Made made;
    private static Path left;

    @BeforeAll
    static void release() throws IOException {
        var home = folder.resolve("home");
        var samples = Path.of("src/main/resources/samples");
        assertEquals(
                0,
                Main.run(
                        "load",
                        "--home",
                        home.toString(),
                        samples.resolve("wechat-sample.json").toString(),
                        samples.resolve("newspaper-sample.txt").toString(),
                        samples.resolve("qa-sample.md").toString()));
        store = Store.at(home);
        var day = store.currentManifest().orElseThrow().dataUntil().replace("-", "");
        left = folder.resolve("first").resolve(".huchuang-" + Release.VERSION + "-" + day + ".part");
        Files.createDirectories(left);
        Files.writeString(left.resolve("huchuang.nq.gz"), "half");
        made = make(store, folder.resolve("first"));
    }

    private static Made make(Store store, Path parent) {
        try (var generation = store.current().orElseThrow()) {
            return Releases.make(generation, parent);
        }
    }

    @Test
    void comesBackAsTheReleaseItWasLoadedFromInAnotherPlaceZoneAndLanguage() throws IOException {
        var other = Store.at(folder.resolve("restored"));
        Releases.restore(made.folder(), other, Optional.empty());
        var nowhere = folder.resolve("nowhere");
        var refused = assertThrows(HuchuangException.class, () -> makePrivate(other, nowhere));
        assertEquals(Code.USAGE, refused.code(), "a public release brought no texts");
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(sums(made), sums(make(other, folder.resolve("again"))));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void movesToAnotherBaseAndBack() throws IOException {
        var there = Store.at(folder.resolve("there"));
        Releases.restore(made.folder(), there, Optional.of("https://graph.example.org/"));
        var moved = make(there, folder.resolve("moved"));
        assertFalse(text(moved.folder().resolve("huchuang.nq.gz")).contains("http://localhost:3030/"));
        var back = Store.at(folder.resolve("back"));
        Releases.restore(moved.folder(), back, Optional.of("http://localhost:3030/"));
        assertEquals(sums(made), sums(make(back, folder.resolve("moved-back"))));
    }

    @Test
    void keepsTheTextsInAPrivateReleaseOnlyAndBringsThemBack() throws IOException {
        assertFalse(Files.exists(made.folder().resolve(Texts.FILE)));
        var kept = makePrivate(store, folder.resolve("private"));
        assertTrue(kept.folder().getFileName().toString().endsWith("-private"));
        var lines = text(kept.folder().resolve(Texts.FILE)).lines().toList();
        assertEquals(store.archive().articles().size(), lines.size());
        var first = store.archive().articles().values().iterator().next();
        var line = new JsonMapper().readValue(lines.get(0), Texts.Line.class);
        assertEquals(first.article(), line.article());
        assertEquals(store.archive().text(first).orElseThrow().body(), line.text());
        assertTrue(Releases.isPublic(made.folder()));
        assertFalse(Releases.isPublic(kept.folder()));
        var other = Store.at(folder.resolve("with-texts"));
        Releases.restore(kept.folder(), other, Optional.empty());
        assertEquals(sums(kept), sums(makePrivate(other, folder.resolve("private-again"))));
    }

    private static Made makePrivate(Store from, Path parent) {
        try (var generation = from.current().orElseThrow()) {
            return Releases.makePrivate(generation, from.archive(), parent);
        }
    }

    @Test
    void sortsItsQuadsByBytes() throws IOException {
        var lines = text(made.folder().resolve("huchuang.nq.gz")).lines().toList();
        assertEquals(lines.stream().sorted(byBytes()).toList(), lines);
        assertEquals(lines.size(), lines.stream().distinct().count());
    }

    private static Comparator<String> byBytes() {
        return (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void holdsTheSameGraphsInEverySyntax() throws IOException {
        var wanted = parse("huchuang.nq.gz", Lang.NQUADS);
        for (var syntax : List.of(Syntax.TRIG, Syntax.JSON_LD)) {
            var found = parse("huchuang." + syntax.extension + ".gz", syntax.lang);
            assertTrue(IsoMatcher.isomorphic(wanted.asDatasetGraph(), found.asDatasetGraph()), syntax.extension);
        }
        for (var syntax : List.of(Syntax.TURTLE, Syntax.RDF_XML)) {
            var found = parse("huchuang." + syntax.extension + ".gz", syntax.lang);
            assertTrue(found.getDefaultModel().isIsomorphicWith(wanted.getUnionModel()), syntax.extension);
        }
    }

    @Test
    void isReadByDuckDb() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (var table : made.counts().keySet()) {
                if (table.endsWith(".csv") || table.endsWith(".parquet")) {
                    var from = table.endsWith(".csv")
                            ? "read_csv('%s', header = true, all_varchar = true)"
                            : "read_parquet('%s')";
                    try (var rows = statement.executeQuery("SELECT count(*) FROM "
                            + from.formatted(made.folder().resolve(table)))) {
                        rows.next();
                        assertEquals(made.counts().get(table), rows.getLong(1), table);
                    }
                }
            }
            try (var rows =
                    statement.executeQuery("SELECT count(*) FROM '%s' WHERE len(otherNames) > 1 AND articles >= 0"
                            .formatted(made.folder().resolve("tables/institutions.parquet")))) {
                rows.next();
                assertTrue(rows.getLong(1) > 100);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rdflib, import rdflib, /usr/bin/python3|python3, huchuang.nq.gz",
        "pandas, import pandas, /usr/bin/python3|python3, tables/funds.csv",
        "read.csv, cat(1), Rscript -, tables/funds.csv",
        "n3, import 'n3', node --input-type=module, huchuang.nq.gz"
    })
    void comesWithSnippetsThatRun(String library, String check, String commands, String file) throws IOException {
        var tool = Snippet.able(
                made.folder(),
                Stream.of(commands.split("\\|")).map(c -> List.of(c.split(" "))).toList(),
                check);
        assumeFalse(tool.isEmpty(), "skipped: no " + commands + " with " + library);
        var snippet = Snippet.of(made.folder().resolve("README.md")).stream()
                .filter(s -> s.uses(library) && !s.language().equals("sql"))
                .findFirst()
                .orElseThrow();
        var ran = Snippet.run(made.folder(), tool, snippet.code());
        assertEquals(made.counts().get(file).toString(), ran.last());
    }

    @Test
    void comesWithAQuestionThatDuckDbAnswers() throws IOException, SQLException {
        var snippet = Snippet.of(made.folder().resolve("README.md")).stream()
                .filter(s -> s.language().equals("sql"))
                .findFirst()
                .orElseThrow();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + made.folder() + "'");
            long count = 0;
            try (var rows = statement.executeQuery(snippet.code())) {
                while (rows.next()) {
                    count++;
                }
            }
            assertEquals(made.counts().get("tables/investments.csv"), count);
        }
    }

    @Test
    void describesItselfWithTheCountsThatTheTriplesHave() throws IOException {
        var about = RDFDataMgr.loadModel(made.folder().resolve("void.ttl").toString());
        var triples = about.listObjectsOfProperty(VOID.triples).toList().stream()
                .map(n -> n.asLiteral().getLong())
                .toList();
        assertTrue(triples.contains(made.counts().get("huchuang.ttl.gz")));
        long claims = about.listSubjectsWithProperty(VOID._class, Vocabulary.CLAIM)
                .next()
                .getProperty(VOID.entities)
                .getLong();
        assertEquals(made.counts().get("tables/claims.csv"), claims);
    }

    @Test
    void opensAsAWorkbookWithChineseTitles() throws IOException {
        try (var book =
                WorkbookFactory.create(made.folder().resolve("huchuang.xlsx").toFile(), null, true)) {
            var sheet = book.getSheet("claims");
            assertEquals("主张", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(made.counts().get("tables/claims.csv"), (long) sheet.getLastRowNum());
        }
    }

    @Test
    void opensInLibreOfficeWithEverySheet() throws IOException, InterruptedException {
        var soffice = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(p -> Path.of(p, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(soffice.isPresent(), "skipped: no soffice (LibreOffice) to open huchuang.xlsx with");
        var out = Files.createDirectories(folder.resolve("office"));
        var process = new ProcessBuilder(
                        soffice.get().toString(),
                        "-env:UserInstallation="
                                + folder.resolve("office-profile").toUri(),
                        "--headless",
                        "--convert-to",
                        // comma, quote, UTF-8, from the first line, every sheet into a file of its own
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        out.toString(),
                        made.folder().resolve("huchuang.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice does not end");
        for (var table : made.counts().keySet()) {
            if (table.startsWith("tables/") && table.endsWith(".csv")) {
                var sheet = table.replace("tables/", "").replace(".csv", "");
                var text = Files.readString(out.resolve("huchuang-" + sheet + ".csv"));
                try (var rows = CSVParser.parse(text, CSVFormat.DEFAULT)) {
                    assertEquals(made.counts().get(table) + 1, rows.getRecords().size(), sheet);
                }
                assertTrue(
                        sheet.equals("claims")
                                ? text.contains("主张")
                                : HAN.matcher(text).find(),
                        sheet);
            }
        }
    }

    @Test
    void writesGraphFilesThatKeepToTheirSchemas() {
        var nodes = new int[1];
        var gexf = new SimpleGEXFEventDrivenImporter();
        gexf.setSchemaValidation(true);
        gexf.addVertexConsumer(v -> nodes[0]++);
        gexf.importInput(made.folder().resolve("graph.gexf").toFile());
        assertEquals(made.counts().get("nodes.csv"), (long) nodes[0]);

        var graph = new DirectedPseudograph<String, DefaultEdge>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        var graphMl = new GraphMLImporter<String, DefaultEdge>();
        graphMl.setSchemaValidation(true);
        graphMl.importGraph(graph, made.folder().resolve("graph.graphml").toFile());
        assertEquals(made.counts().get("edges.csv"), (long) graph.edgeSet().size());
    }

    @Test
    void listsEveryFileInItsReadmeAndChecksums() throws IOException {
        var readme = Files.readString(made.folder().resolve("README.md"));
        try (var files = Files.walk(made.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = made.folder().relativize(file).toString();
                if (!List.of("README.md", "SHA256SUMS", "dcat.jsonld", "ro-crate-metadata.json")
                        .contains(name)) {
                    assertTrue(readme.contains("`" + name + "`"), name);
                }
                assertTrue(name.equals("SHA256SUMS") || sums(made).contains("  " + name + "\n"), name);
            }
        }
    }

    @Test
    void refusesToLoadADamagedRelease() throws IOException {
        var copy = folder.resolve("damaged");
        PathUtils.copyDirectory(made.folder(), copy);
        Files.writeString(copy.resolve("LICENSE"), "none");
        var target = Store.at(folder.resolve("untouched"));
        var refused = assertThrows(HuchuangException.class, () -> Releases.restore(copy, target, Optional.empty()));
        assertEquals(Code.UNREADABLE, refused.code());
        assertTrue(target.currentId().isEmpty());
    }

    @Test
    void clearsAwayWhatAnInterruptedReleaseLeft() {
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(made.folder()));
    }

    @Test
    void keepsAReleaseThatIsThere() {
        var refused = assertThrows(HuchuangException.class, () -> make(store, folder.resolve("first")));
        assertEquals(Code.USAGE, refused.code());
    }

    private static String sums(Made release) throws IOException {
        return Files.readString(release.folder().resolve("SHA256SUMS"));
    }

    private static String text(Path gzipped) {
        try (var in = new GZIPInputStream(Files.newInputStream(gzipped))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dataset parse(String name, Lang lang) throws IOException {
        var dataset = DatasetFactory.create();
        try (var in = new GZIPInputStream(Files.newInputStream(made.folder().resolve(name)))) {
            RDFParser.source(in).lang(lang).parse(dataset);
        }
        return dataset;
    }
}
