package org.huchuang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.loader.LoadReport;
import org.huchuang.loader.Loader;
import org.huchuang.loader.graph.Foundations;
import org.huchuang.loader.graph.Merges;
import org.huchuang.loader.identity.Base;
import org.huchuang.release.Releases;
import org.huchuang.store.Manifest;
import org.huchuang.store.Store;
import org.huchuang.store.Update;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads articles into the archive and publishes a generation with them. */
@Command(
        name = "load",
        description = "载入文章并发布图谱 Read articles and publish the graph",
        exitCodeListHeading = "%n",
        exitCodeList = {
            "0:全部载入 all in",
            "3:有拒收 something was rejected, the rest is in",
            "4:全部无法读取 nothing could be read",
            "1:内部错误 something went wrong inside"
        })
final class LoadCommand implements Callable<Integer> {
    private static final int REJECTED = 3;
    private static final int NOTHING = 4;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "文章文件，或一个发布目录 files of articles, or one release")
    private List<Path> files;

    @ParentCommand
    private Main main;

    @Mixin
    private HomeOption home;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "标识符前缀，首次载入时确定 start of all identifiers, fixed by the first load")
    private Optional<String> base;

    @Option(names = "--dry-run", description = "只显示计划 show the plan, change nothing")
    private boolean rehearsal;

    @Option(names = "--json", description = "报告以 JSON 输出 report as JSON on standard output")
    private boolean json;

    @Option(names = "--report", paramLabel = "FILE", description = "完整报告写入文件 write the full report to a file")
    private Optional<Path> report;

    @Override
    public Integer call() throws IOException {
        var store = home.store();
        if (files.size() == 1 && Releases.isRelease(files.get(0))) {
            return restore(store, files.get(0));
        }
        var start = new Base(base.or(() -> store.archive().base()).orElse(Base.DEFAULT.iri()));
        store.requireBase(start.iri());
        LoadResult result;
        try (var record = new LoadRecord()) {
            result = rehearsal ? rehearse(store, start) : load(store, start);
            record.end(result, store.lastLoad());
        }
        if (report.isPresent()) {
            Files.writeString(report.get(), result.full());
        }
        if (!main.settings().get("log").text().equals("json")) { // there the log says it
            System.err.print(result.brief());
        }
        if (json) {
            System.out.println(result.json());
        }
        return exit(result.report());
    }

    private int restore(Store store, Path release) {
        if (rehearsal || json || report.isPresent()) {
            throw new HuchuangException(
                    Code.USAGE,
                    "载入发布不产生载入报告 loading a release makes no load report: leave out --dry-run, --json, --report");
        }
        var published = Releases.restore(release, store, base.map(b -> new Base(b).iri()));
        System.err.printf(
                "已发布 published %s: %d 条四元组 quads, %d 篇文章 articles%n",
                published.id(), published.quads(), published.articles());
        return 0;
    }

    private LoadResult rehearse(Store store, Base start) {
        return new LoadResult(read(start, store.rehearse()), Optional.empty(), store.currentId(), true);
    }

    private LoadResult load(Store store, Base start) {
        try (var writer = store.write()) {
            var update = writer.update();
            var read = read(start, update);
            var published = Optional.<Manifest>empty();
            if (!read.nothingRead()) {
                Foundations.packed(start).forEach(update::foundation);
                update.foundation(Merges.NAME, Merges.of(start, update.graphs()));
                writer.commit(update, start.iri());
                published = writer.publish();
            }
            return new LoadResult(read, published, store.currentId(), false);
        }
    }

    private LoadReport read(Base start, Update update) {
        return Loader.create(start).load(files, new ArchiveShelf(update));
    }

    private static int exit(LoadReport report) {
        if (report.nothingRead()) {
            return NOTHING;
        }
        return report.rejections().isEmpty() ? 0 : REJECTED;
    }
}
