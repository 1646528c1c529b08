package org.huchuang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.settings.Setting;
import org.huchuang.settings.Settings;
import org.huchuang.settings.Settings.Flag;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Looks at a command line only for where its settings come from, before its options can have defaults. */
@Command(name = "huchuang")
final class Startup {
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version", "help");

    @Mixin
    private SettingsOptions where;

    @Option(names = "--home")
    private Optional<String> home = Optional.empty();

    @Unmatched
    private List<String> others = new ArrayList<>();

    private Startup() {}

    /** The settings that hold for a command line; {@link Code#CONFIG} for what is wrong with them. */
    static Settings settings(String[] args, Map<String, String> environment) {
        if (List.of(args).stream().anyMatch(HELP::contains)) {
            return defaults();
        }
        var startup = new Startup();
        try {
            new CommandLine(startup).parseArgs(args);
        } catch (CommandLine.ParameterException e) {
            throw new HuchuangException(Code.USAGE, e.getMessage(), e);
        }
        var flags = new LinkedHashMap<String, Flag>();
        startup.where.set().forEach((key, text) -> flags.put(key, new Flag("--set", text)));
        startup.home.ifPresent(folder -> flags.put("home", new Flag("--home", folder)));
        return Settings.read(known(), startup.where.config(), environment, flags);
    }

    static Settings defaults() {
        return Settings.standard(known());
    }

    private static List<Setting> known() {
        return LimitSettings.withDefaults(Setting.packed());
    }
}
