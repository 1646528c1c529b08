package org.huchuang.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where settings come from: options of every command. */
final class SettingsOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "配置文件 settings (default: HUCHUANG_CONFIG, else huchuang.yaml in the data folder)")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            description = "设定一项，见 config show set one, as config show lists them")
    private Map<String, String> set = new LinkedHashMap<>();

    Optional<Path> config() {
        return config;
    }

    Map<String, String> set() {
        return set;
    }
}
