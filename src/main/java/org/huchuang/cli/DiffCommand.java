package org.huchuang.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.commons.io.file.PathUtils;
import org.huchuang.release.Difference;
import org.huchuang.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is new, changed and gone between two releases or generations. */
@Command(
        name = "diff",
        description = "比较两次发布或两代图谱 Say what is new, changed and gone between two releases or generations")
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "发布目录或版本号 a release's folder or a generation's id")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "同上 the same")
    private String after;

    @Mixin
    private HomeOption home;

    @Option(names = "--patch", paramLabel = "FILE", description = "差异写为 RDF Patch write the difference as RDF Patch")
    private Optional<Path> patch;

    @Option(names = "--json", description = "以 JSON 输出 as one JSON object")
    private boolean json;

    @Option(
            names = "--limit",
            defaultValue = "20",
            description = "每类至多列出 examples of each kind (default: ${DEFAULT-VALUE})")
    private int limit;

    @Override
    public Integer call() throws IOException {
        var scratch = Files.createTempDirectory("huchuang-diff");
        try (var out = patch.isPresent()
                ? new BufferedOutputStream(Files.newOutputStream(patch.get()))
                : OutputStream.nullOutputStream()) {
            var difference =
                    Releases.compare(quads(before, scratch.resolve("a")), quads(after, scratch.resolve("b")), out);
            System.out.print(json ? json(difference) : text(difference));
        } finally {
            PathUtils.deleteDirectory(scratch);
        }
        return 0;
    }

    private Path quads(String named, Path scratch) {
        var folder = Path.of(named);
        if (Releases.isRelease(folder)) {
            return Releases.quads(folder);
        }
        try (var generation = home.store().open(named)) {
            return Releases.quads(generation, scratch);
        }
    }

    private static String json(Difference difference) throws JsonProcessingException {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(difference)
                + "\n";
    }

    private String text(Difference difference) {
        var out = new StringBuilder();
        out.append("四元组 quads: 新增 added %d, 删除 removed %d%n".formatted(difference.added(), difference.removed()));
        section(out, "新增实体 new", difference.arrived(), DiffCommand::thing);
        section(out, "消失实体 gone", difference.gone(), DiffCommand::thing);
        section(out, "合并 merged", difference.merged(), m -> thing(m.thing()) + " → " + m.kept());
        section(out, "数值变化 values that changed", difference.replaced(), DiffCommand::change);
        section(
                out,
                "其他变化 other changes",
                difference.changed().stream().filter(c -> !c.replaced()).toList(),
                DiffCommand::change);
        return out.toString();
    }

    private <T> void section(StringBuilder out, String title, List<T> all, Function<T, String> line) {
        out.append("%n%s: %d%n".formatted(title, all.size()));
        all.stream()
                .limit(limit)
                .forEach(one -> out.append("  ").append(line.apply(one)).append('\n'));
        if (all.size() > limit) {
            out.append("  … 另有 and %d more (--limit)%n".formatted(all.size() - limit));
        }
    }

    private static String thing(Difference.Thing thing) {
        return thing.type() + " " + thing.name() + " <" + thing.iri() + ">";
    }

    private static String change(Difference.Change change) {
        return "%s %s: %s → %s"
                .formatted(
                        change.thing().name(),
                        change.property().replaceFirst(".*[/#]", ""),
                        values(change.before()),
                        values(change.after()));
    }

    private static String values(List<String> values) {
        return values.isEmpty() ? "–" : String.join("、", values);
    }
}
