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
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code huchuang} command; the only place that ends the process. */
@Command(
        name = "huchuang",
        description = "沪创图谱 Huchuang: the knowledge graph of Shanghai's innovation ecosystem",
        mixinStandardHelpOptions = true,
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
            ReconcileCommand.class,
            ReleaseCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            WhyCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int exit = run(args);
        System.out.flush();
        System.exit(exit);
    }

    /** Runs one command and says how it ended: 0, or the exit code of the {@link Code} that stopped it. */
    public static int run(String... args) {
        return new CommandLine(new Main())
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
