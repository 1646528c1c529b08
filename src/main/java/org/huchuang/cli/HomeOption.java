package org.huchuang.cli;

import java.nio.file.Path;
import org.huchuang.store.Store;
import picocli.CommandLine.Option;

/** {@code --home}: the one folder all data lies in. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "数据目录 data folder (default: HUCHUANG_HOME, else ./data)")
    private Path home = Path.of("data");

    Path path() {
        return home;
    }

    Store store() {
        return Store.at(path());
    }
}
