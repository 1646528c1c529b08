package org.huchuang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the archive, which all else is built from, to one file. */
@Command(name = "backup", description = "备份 Write all that was loaded to one file; the same data give the same bytes")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home;

    @Parameters(paramLabel = "FILE", description = "备份文件 the backup, huchuang.tar.gz say")
    private Path file;

    @Override
    public Integer call() {
        var store = home.store();
        if (store.archive().base().isEmpty()) {
            throw new HuchuangException(Code.NO_GENERATION, store.home().toString());
        }
        try (var writer = store.write()) {
            var archive = writer.backup(file.toAbsolutePath());
            System.err.printf(
                    "已备份 backed up to %s: %d 篇文章 articles%n",
                    file, archive.articles().size());
        }
        return 0;
    }
}
