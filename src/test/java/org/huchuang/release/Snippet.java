package org.huchuang.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A block of code in a release's README, to be run in its folder.
 *
 * @param language as the block names it
 * @param code what is in it
 */
record Snippet(String language, String code) {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final int MINUTES = 5;

    static List<Snippet> of(Path readme) throws IOException {
        return BLOCK.matcher(Files.readString(readme))
                .results()
                .map(b -> new Snippet(b.group(1), b.group(2)))
                .toList();
    }

    boolean uses(String library) {
        return code.contains(library);
    }

    /** The first of the commands that can do something; empty when none is installed or it lacks a library. */
    static List<String> able(Path folder, List<List<String>> commands, String check) {
        return commands.stream()
                .filter(c -> {
                    try {
                        return run(folder, c, check).code() == 0;
                    } catch (IOException e) {
                        return false; // not installed
                    }
                })
                .findFirst()
                .orElse(List.of());
    }

    /** How a run ended and the last line of what it printed. */
    record Outcome(int code, String last) {}

    static Outcome run(Path folder, List<String> command, String code) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            try (var in = process.getOutputStream()) {
                in.write(code.getBytes(StandardCharsets.UTF_8));
            }
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor(MINUTES, TimeUnit.MINUTES);
            return new Outcome(
                    process.exitValue(),
                    printed.substring(printed.lastIndexOf('\n') + 1).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
