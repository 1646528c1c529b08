package org.huchuang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.huchuang.store.Store;

/** The command as a process of its own, which can be killed, and what it leaves behind. */
final class Processes {
    private Processes() {}

    /** Starts {@code huchuang ARGUMENTS…} on this class path; what it prints goes to a file. */
    static Process huchuang(Path log, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.huchuang.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The sorted N-Quads of what a data folder serves. */
    static List<String> dump(Path home) {
        try (var generation = Store.at(home).current().orElseThrow()) {
            var out = new ByteArrayOutputStream();
            Txn.executeRead(generation.dataset(), () -> RDFWriter.source(generation.dataset())
                    .lang(Lang.NQUADS)
                    .output(out));
            return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
        }
    }
}
