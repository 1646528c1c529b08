package org.huchuang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a data folder to what a backup holds, and publishes it. */
@Command(name = "restore", description = "从备份恢复 Bring the data folder to what a backup holds, and publish it")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home;

    @Parameters(paramLabel = "FILE", description = "备份文件 the backup")
    private Path file;

    @Option(names = "--replace", description = "取代现有数据 replace the data that are there")
    private boolean replace;

    @Override
    public Integer call() {
        var store = home.store();
        if (!replace && store.archive().base().isPresent()) {
            throw new HuchuangException(
                    Code.USAGE,
                    "数据目录不为空，如要取代请加 --replace the data folder is not empty; --replace replaces what is there");
        }
        try (var writer = store.write()) {
            writer.restore(file.toAbsolutePath());
            writer.publish();
            var manifest = store.currentManifest().orElseThrow();
            System.err.printf(
                    "已恢复 restored %s: %d 条四元组 quads, %d 篇文章 articles%n",
                    manifest.id(), manifest.quads(), manifest.articles());
        }
        return 0;
    }
}
