package org.huchuang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.Release;
import org.huchuang.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code huchuang} command; the only place that ends the process. */
@Command(
        name = "huchuang",
        description = "沪创图谱 Huchuang: the knowledge graph of Shanghai's innovation ecosystem",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "huchuang " + Release.VERSION,
        subcommands = {
            ExtractCommand.class,
            EvalCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            QuestionsCommand.class,
            ExportCommand.class,
            DemoCommand.class,
            AuthorityCommand.class,
            LoadCommand.class,
            GenerationsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            ReconcileCommand.class,
            ReleaseCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            ConfigCommand.class,
            DoctorCommand.class,
            WhyCommand.class
        })
public final class Main {
    private final Settings settings;

    @Mixin
    private SettingsOptions where;

    private Main() {
        this(Startup.defaults());
    }

    private Main(Settings settings) {
        this.settings = settings;
    }

    /** Everything that can be set, as file, environment and {@code --set} have it. */
    Settings settings() {
        return settings;
    }

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int exit = run(args);
        System.out.flush();
        System.exit(exit);
    }

    /** Runs one command and says how it ended: 0, or the exit code of the {@link Code} that stopped it. */
    public static int run(String... args) {
        Settings settings;
        try {
            settings = Startup.settings(args, System.getenv());
        } catch (HuchuangException e) {
            return report(e);
        }
        log(settings);
        return new CommandLine(new Main(settings))
                .setDefaultValueProvider(new SettingDefaults(settings))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, parsed) -> report(e))
                .execute(args);
    }

    /** Every verb with its options, for checking documentation. */
    public static Map<String, Set<String>> verbs() {
        return new CommandLine(new Main())
                .getSubcommands().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                v -> Set.copyOf(v.getValue()
                                        .getCommandSpec()
                                        .optionsMap()
                                        .keySet())));
    }

    // read by log4j2.xml, before the first line is logged
    private static void log(Settings settings) {
        var format = settings.get("log").text();
        System.setProperty("huchuang.log", format);
        System.setProperty("huchuang.log.load", format.equals("json") ? "info" : "warn");
        System.setProperty("huchuang.log.access", settings.on("access-log") ? "info" : "off");
    }

    private static int report(Exception e) {
        if (e instanceof HuchuangException h) {
            System.err.println("huchuang: " + h.code().id() + " " + h.getMessage());
            return h.code().exit();
        }
        System.err.println("huchuang: " + Code.INTERNAL.id() + " " + Code.INTERNAL.sentence());
        e.printStackTrace();
        return Code.INTERNAL.exit();
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }
}
