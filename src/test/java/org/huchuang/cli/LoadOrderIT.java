package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.huchuang.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that name the same things differently, loaded in every order: one graph, with its merges. */
class LoadOrderIT {
    private static final List<String> TEXTS = List.of(
            "上海云帆星河芯片股份有限公司（以下简称“云帆星河”）落户张江科学城。",
            "市科委走访上海云帆星河芯片有限公司。",
            "上海市科委与云帆星河签约。",
            "市科学技术委员会（STCSM）发布通知，云帆星河芯片研究院揭牌。",
            "云帆星河董事长李明说，复旦大学是合作方。",
            "上海云帆星河芯片股份有限公司董事长李明出席浦江创新论坛。");

    @TempDir
    Path folder;

    @Test
    void fiveOrdersGiveOneDump() throws IOException {
        var files = files();
        var first = dump("0", files);
        assertTrue(first.stream().anyMatch(l -> l.contains("isReplacedBy")), "nothing was merged");
        for (int i = 1; i <= 5; i++) {
            Collections.shuffle(files, new Random(i));
            assertEquals(first, dump(Integer.toString(i), files));
        }
    }

    @Test
    void namesOfTheScienceCommissionAreOneNode() throws IOException {
        var bearers = dump("0", files()).stream()
                .filter(l -> l.matches(".*/core#(pref|alt)Label> \"(市科委|上海市科委|市科学技术委员会|STCSM)\".*"))
                .map(l -> l.substring(0, l.indexOf(' ')))
                .distinct()
                .toList();
        assertEquals(1, bearers.size(), bearers.toString());
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var text : TEXTS) {
            var id = Integer.toString(files.size());
            files.add(Files.writeString(folder.resolve(id + ".json"), """
                    [{"文章标识符aid": "%s", "标题title": "园区动态%s", "链接url": "https://example.org/%s", "时间time": "2026/2/5",
                     "公众号名称": "试点日报", "finalContent": "%s"}]""".formatted(id, id, id, text)));
        }
        return files;
    }

    private List<String> dump(String name, List<Path> files) {
        var home = folder.resolve("home" + name);
        var arguments = new ArrayList<>(List.of("load", "--home", home.toString()));
        files.forEach(f -> arguments.add(f.toString()));
        assertEquals(0, Main.run(arguments.toArray(String[]::new)));
        try (var generation = Store.at(home).current().orElseThrow()) {
            var out = new ByteArrayOutputStream();
            Txn.executeRead(generation.dataset(), () -> RDFWriter.source(generation.dataset())
                    .lang(Lang.NQUADS)
                    .output(out));
            return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
        }
    }
}
