package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    private record Ran(int exit, String out) {}

    private static Ran doctor(Path home) {
        var before = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return new Ran(Main.run("doctor", "--home", home.toString()), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void findsAnEmptyFolderFitAndNamesWhatIsMissing(@TempDir Path home) {
        var ran = doctor(home);
        assertEquals(0, ran.exit(), ran.out());
        for (var part : new String[] {"java", "heap", "disk", "port", "folder", "generation"}) {
            assertTrue(ran.out().lines().anyMatch(l -> l.startsWith(part)), part);
        }
        assertTrue(ran.out().contains("nothing has been loaded yet"), ran.out());
    }

    @Test
    void endsWith3WhenTheGenerationIsNotWhole(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("CURRENT"), "000001-abcdef\n");
        var ran = doctor(home);
        assertEquals(3, ran.exit(), ran.out());
        assertTrue(ran.out().lines().anyMatch(l -> l.startsWith("generation") && l.contains("wrong")), ran.out());
    }
}
