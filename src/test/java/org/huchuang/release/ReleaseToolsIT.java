package org.huchuang.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.VOID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huchuang.ontology.Vocabulary;
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

/** A release of the bundled samples, read by tools that are not ours. */
class ReleaseToolsIT {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TempDir
    static Path folder;

    private static Made made;

    @BeforeAll
    static void release() throws IOException {
        var modules = Path.of("target/node_modules"); // .ci/run puts them there
        if (Files.isDirectory(modules)) {
            Files.createSymbolicLink(folder.resolve("node_modules"), modules.toAbsolutePath());
        }
        try (var generation =
                SampleRelease.store(folder.resolve("home")).current().orElseThrow()) {
            made = Releases.make(generation, folder);
        }
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

    private static Dataset parse(String name, Lang lang) throws IOException {
        var dataset = DatasetFactory.create();
        try (var in = new GZIPInputStream(Files.newInputStream(made.folder().resolve(name)))) {
            RDFParser.source(in).lang(lang).parse(dataset);
        }
        return dataset;
    }
}
