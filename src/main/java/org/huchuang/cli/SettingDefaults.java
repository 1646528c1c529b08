package org.huchuang.cli;

import java.util.Map;
import java.util.Set;
import org.huchuang.settings.Settings;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that nobody gave on the command line are as the file or the environment have them. */
record SettingDefaults(Settings settings) implements IDefaultValueProvider {
    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "--port", Set.of("serve", "demo"),
            "--public", Set.of("serve"),
            "--base", Set.of("load"));

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null; // as picocli asks for it: no default from here
        }
        var name = option.longestName();
        var ours = name.equals("--home")
                || OPTIONS.getOrDefault(name, Set.of())
                        .contains(option.command().name());
        return ours
                ? settings.text(name.substring(2)).map(SettingDefaults::plain).orElse(null)
                : null;
    }

    private static String plain(String text) {
        return text.equals("yes") ? "true" : text.equals("no") ? "false" : text;
    }
}
