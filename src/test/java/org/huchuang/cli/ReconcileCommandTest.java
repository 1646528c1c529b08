package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.graph.Foundations;
import org.huchuang.loader.identity.Base;
import org.huchuang.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileCommandTest {
    @TempDir
    static Path home;

    @TempDir
    Path folder;

    @BeforeAll
    static void publishTheAuthority() {
        try (var writer = Store.at(home).write()) {
            var update = writer.update();
            Foundations.packed(Base.DEFAULT).forEach(update::foundation);
            writer.commit(update, Base.DEFAULT.iri());
            writer.publish();
        }
    }

    @Test
    void addsKeyLabelTypeScoreAndTheNameThatMatched() throws IOException {
        var out = reconcile(0, "\uFEFF序号,单位\n1,市科委\n2,\"STCSM\"\n3,毫不相干之物\n4,\n5\n", "--column", "单位");
        assertEquals("序号,单位,key,label,type,score,matched", out.get(0));
        assertEquals("1,市科委,5crth5kvxsf9,上海市科学技术委员会,GovernmentBody,100.0,市科委", out.get(1));
        assertEquals("2,STCSM,5crth5kvxsf9,上海市科学技术委员会,GovernmentBody,100.0,STCSM", out.get(2));
        assertEquals("3,毫不相干之物,,,,,", out.get(3));
        assertEquals("4,,,,,,", out.get(4));
        assertEquals("5,,,,,,", out.get(5));
    }

    @Test
    void leavesTheKeyOpenForANameThatIsOnlyAlike() throws IOException {
        var row = reconcile(0, "name\n上海市科学技术委员会筹备组\n").get(1);
        assertTrue(row.startsWith("上海市科学技术委员会筹备组,,上海市科学技术委员会,GovernmentBody,"), row);
    }

    @Test
    void refusesAColumnThatIsNotThere() throws IOException {
        reconcile(2, "name\n市科委\n", "--column", "单位");
    }

    @Test
    void saysWhenTheFileCannotBeRead() {
        assertEquals(
                4,
                Main.run(
                        "reconcile",
                        "--home",
                        home.toString(),
                        home.resolve("none.csv").toString()));
    }

    private List<String> reconcile(int exit, String csv, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), csv);
        var args = new ArrayList<>(List.of("reconcile", "--home", home.toString(), file.toString()));
        args.addAll(List.of(options));
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertEquals(exit, Main.run(args.toArray(String[]::new)));
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
