package org.huchuang.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the sealed generations, a star at the one that serves; lets another serve; removes old ones. */
@Command(name = "generations", description = "列出、切换、清理图谱版本 List, roll back and prune the generations of the graph")
final class GenerationsCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home;

    @Option(names = "--json", description = "每行一个 JSON 对象 one JSON object a line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var store = home.store();
        var current = store.currentId()
                .orElseThrow(() ->
                        new HuchuangException(Code.NO_GENERATION, store.home().toString()));
        if (!json) {
            System.out.println("\tid\tarticles\tgraphs\tquads\tlabels\tdataUntil");
        }
        for (var m : store.generations()) {
            boolean serves = m.id().equals(current);
            System.out.println(json ? json(m, serves) : line(m, serves));
        }
        return 0;
    }

    private static String json(Manifest manifest, boolean serves) throws IOException {
        return new JsonMapper()
                .readValue(manifest.json(), ObjectNode.class)
                .put("serves", serves)
                .toString();
    }

    private static String line(Manifest m, boolean serves) {
        return String.join(
                "\t",
                serves ? "*" : "",
                m.id(),
                Long.toString(m.articles()),
                Long.toString(m.graphs()),
                Long.toString(m.quads()),
                Long.toString(m.labels()),
                m.dataUntil());
    }

    @Command(
            name = "rollback",
            description = "改由另一版本服务 Let another sealed generation serve; a running server follows within a second")
    int rollback(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = "图谱版本 generation, as the list names it") String id) {
        try (var writer = home.store().write()) {
            var manifest = writer.serve(id);
            System.err.printf("现由此版本服务 serves now %s: %d 条四元组 quads%n", manifest.id(), manifest.quads());
            return 0;
        }
    }

    @Command(name = "prune", description = "删除旧版本 Remove old generations, never the one that serves")
    int prune(
            @Mixin HomeOption home,
            @Option(
                            names = "--keep",
                            defaultValue = "1",
                            paramLabel = "N",
                            description = "保留个数 how many to keep (default: ${DEFAULT-VALUE})")
                    int keep) {
        if (keep < 1) {
            throw new HuchuangException(Code.USAGE, "--keep 至少为 1 must be at least 1");
        }
        try (var writer = home.store().write()) {
            System.err.printf("已删除 removed %d%n", writer.prune(keep));
            return 0;
        }
    }
}
