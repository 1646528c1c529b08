package org.huchuang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewritingTest {
    private static final String BASE = "http://localhost:3030/";
    private static final String NAMED = " <http://www.w3.org/2004/02/skos/core#prefLabel> ";
    private static final String OTHERWISE = " <http://www.w3.org/2004/02/skos/core#altLabel> ";
    private static final String REPLACED = " <http://purl.org/dc/terms/isReplacedBy> ";

    @TempDir
    Path home;

    @Test
    void putsTheKeptIdentifierEverywhereAndTurnsItsOldNameIntoAnother() {
        var merges = quad("merges", "x/b" + ">" + REPLACED + "<" + BASE + "id/x/a>")
                + quad("merges", "x/a" + ">" + NAMED + "\"甲有限公司\"@zh");
        var lines = published(
                merges,
                quad("1", "x/a>" + NAMED + "\"甲有限公司\"@zh") + quad("1", "x/b>" + NAMED + "\"甲公司\"@zh"),
                quad("2", "y/c> <" + BASE + "p> <" + BASE + "id/x/b>"));
        assertEquals(
                List.of(
                        quad("1", "x/a>" + OTHERWISE + "\"甲公司\"@zh").strip(),
                        quad("merges", "x/a" + ">" + NAMED + "\"甲有限公司\"@zh").strip(),
                        quad("merges", "x/b" + ">" + REPLACED + "<" + BASE + "id/x/a>")
                                .strip(),
                        quad("2", "y/c> <" + BASE + "p> <" + BASE + "id/x/a>").strip()),
                lines);
    }

    @Test
    void isUndoneByBuildingWithoutTheMerges() {
        var article = quad("1", "x/b>" + NAMED + "\"甲公司\"@zh");
        published(quad("merges", "x/b" + ">" + REPLACED + "<" + BASE + "id/x/a>"), article);
        assertEquals(List.of(article.strip()), published("", article));
    }

    private List<String> published(String merges, String... articles) {
        try (var writer = Store.at(home).write()) {
            var update = writer.update();
            for (int i = 0; i < articles.length; i++) {
                update.put("a" + i, "f", "h" + i, "1", "", articles[i].getBytes(StandardCharsets.UTF_8));
            }
            update.foundation("merges", merges.getBytes(StandardCharsets.UTF_8));
            writer.commit(update, BASE);
            writer.publish();
        }
        try (var generation = Store.at(home).current().orElseThrow()) {
            var text = Txn.calculateRead(generation.dataset(), () -> RDFWriter.source(generation.dataset())
                    .lang(Lang.NQUADS)
                    .asString());
            return text.lines()
                    .filter(l -> !l.contains("/id/graph/" + SelfDescription.NAME + ">"))
                    .sorted()
                    .toList();
        }
    }

    private static String quad(String graph, String rest) {
        return "<" + BASE + "id/" + rest + " <" + BASE + "id/graph/" + graph + "> .\n";
    }
}
