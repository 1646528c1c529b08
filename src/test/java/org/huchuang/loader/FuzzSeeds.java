package org.huchuang.loader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes what Jazzer begins with into a folder: {@code dictionary}, and a folder of inputs for each target. */
final class FuzzSeeds {
    private FuzzSeeds() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("dictionary"),
                Pieces.all().stream().map(FuzzSeeds::entry).collect(Collectors.joining("\n", "", "\n")));
        for (var name : Pieces.SAMPLES) {
            var text = Pieces.sample(name);
            write(folder.resolve("Readers"), name, text);
            write(folder.resolve("Cleaner"), name, text);
            int n = 0;
            for (var line : text.split("\\R")) {
                if (line.length() > 10 && n < 25) {
                    n++;
                    write(folder.resolve("Extractor"), name + n, line);
                    write(folder.resolve("Minting"), name + n, line.substring(0, 10));
                    write(folder.resolve("NQuads"), name + n, line);
                }
            }
        }
        for (var base : new String[] {"https://example.org/路?x=1#y", "http://localhost:3030/", "2026-02-05"}) {
            write(folder.resolve("Minting"), "base" + base.length(), base);
            write(folder.resolve("NQuads"), "base" + base.length(), base);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }

    /** As libFuzzer reads it: plain characters, the rest as bytes. */
    private static String entry(String piece) {
        var entry = new StringBuilder("\"");
        for (byte b : piece.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f && b != '"' && b != '\\') {
                entry.append((char) b);
            } else {
                entry.append("\\x%02X".formatted(b));
            }
        }
        return entry.append('"').toString();
    }
}
