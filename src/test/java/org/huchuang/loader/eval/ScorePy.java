package org.huchuang.loader.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reference scorer, where it lies beside the project and there is a Python to run it. */
final class ScorePy {
    static final Path SHARED = Path.of("..", "shared");
    private static final Path SCRIPT = SHARED.resolve("eval").resolve("score.py");

    private ScorePy() {}

    static void assumeThere() {
        assumeTrue(Files.exists(SCRIPT), "no score.py beside the project");
        assumeTrue(python(), "no python3 on this machine");
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> run(Path gold, Path predicted, String... options) throws Exception {
        var command = new ArrayList<>(List.of("python3", SCRIPT.toString(), "--gold", gold.toString()));
        command.addAll(List.of("--pred", predicted.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
        return lines;
    }
}
