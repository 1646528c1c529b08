package org.huchuang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher, as it lies in a distribution, really passes to Java. */
class LauncherTest {
    private static final String EXITS = "-XX:+ExitOnOutOfMemoryError";
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
              *-XshowSettings*) echo '    java.specification.version = 21' >&2 ;;
              *) printf '%s\\n' "locale=$LC_ALL" "$@" ;;
            esac
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void unpack() throws IOException {
        Files.createDirectories(folder.resolve("huchuang/lib"));
        script("huchuang/bin/huchuang", Files.readString(Path.of("huchuang")));
        script("jdk/bin/java", JAVA);
    }

    private void script(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> passed(Map<String, String> environment, String... words) throws Exception {
        var command =
                new ArrayList<>(List.of(folder.resolve("huchuang/bin/huchuang").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(k -> k.startsWith("HUCHUANG_"));
        builder.environment().put("HUCHUANG_JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "serve, true",
        "serve --port 4000, true",
        "--home d serve, true",
        "--config serve load a.txt, false",
        "--set log=json demo, true",
        "load serve, false",
        "extract a.txt, false",
        "--version, false"
    })
    void endsAServerThatIsOutOfMemoryAndNoLoad(String words, boolean ends) throws Exception {
        assertEquals(ends, passed(Map.of(), words.split(" ")).contains(EXITS), words);
    }

    @Test
    void letsTheOperatorHaveTheLastWord() throws Exception {
        var passed = passed(Map.of("HUCHUANG_JAVA_OPTS", "-XX:-ExitOnOutOfMemoryError"), "serve");
        assertTrue(passed.indexOf(EXITS) < passed.indexOf("-XX:-ExitOnOutOfMemoryError"), passed.toString());
    }

    @Test
    void takesTheHeapFromFlagElseEnvironmentElseFile() throws Exception {
        assertTrue(passed(Map.of(), "serve").contains("-Xmx1g"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/huchuang.yaml"), "heap: 700m\n");
        assertTrue(passed(Map.of(), "serve").contains("-Xmx700m"));
        assertTrue(passed(Map.of("HUCHUANG_HEAP", "800m"), "serve").contains("-Xmx800m"));
        assertTrue(passed(Map.of("HUCHUANG_HEAP", "800m"), "serve", "--set", "heap=900m")
                .contains("-Xmx900m"));
    }

    @Test
    void passesTheWordsOnAsTheyAre() throws Exception {
        var passed = passed(Map.of(), "load", "a b.txt", "*", "$HOME");
        assertEquals(
                List.of("org.huchuang.cli.Main", "load", "a b.txt", "*", "$HOME"),
                passed.subList(passed.size() - 5, passed.size()));
        assertFalse(passed.contains(""));
    }

    @Test
    void isStartedAgainBySystemd() throws Exception {
        var unit = Files.readString(Path.of("docker", "huchuang.service"));
        assertTrue(unit.contains("ExecStart=/opt/huchuang/bin/huchuang serve\n"), unit);
        assertTrue(unit.contains("Restart=always\n"), unit);
    }

    @ParameterizedTest
    @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "zh_CN.GB18030, zh_CN.GB18030", "zh_CN.UTF-8, zh_CN.UTF-8"})
    void takesALocaleThatHasChineseNamesOfFiles(String given, String taken) throws Exception {
        assertTrue(passed(Map.of("LC_ALL", given), "release").contains("locale=" + taken));
    }
}
