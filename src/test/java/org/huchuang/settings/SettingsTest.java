package org.huchuang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.settings.Settings.Flag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("mine.yaml");
    }

    private Settings read(String yaml, Map<String, String> environment, Map<String, Flag> flags) throws IOException {
        Files.writeString(file, yaml);
        return Settings.read(Setting.packed(), Optional.of(file), environment, flags);
    }

    private String refusal(String yaml) {
        var refused = assertThrows(HuchuangException.class, () -> read(yaml, Map.of(), Map.of()));
        assertEquals(Code.CONFIG, refused.code());
        return refused.detail();
    }

    @Test
    void takesTheFileBeforeTheDefaultTheEnvironmentBeforeTheFileAndAFlagBeforeBoth() throws IOException {
        var yaml = "# ours\nheap: 2g\nport: 4040\nlog: json\n";
        var settings = read(
                yaml,
                Map.of("HUCHUANG_PORT", "5050", "HUCHUANG_LOG", "text"),
                Map.of("log", new Flag("--set", "json")));
        assertEquals("heap=2g (mine.yaml:2)", settings.get("heap").toString());
        assertEquals("port=5050 (HUCHUANG_PORT)", settings.get("port").toString());
        assertEquals("log=json (--set)", settings.get("log").toString());
        assertEquals("home=data (default)", settings.get("home").toString());
    }

    @Test
    void readsLevelsOfTheFileAsOneKey() throws IOException {
        var settings = read("limits:\n  time:\n    whole: 5000\n  result:\n    rows: 7\nport: 1\n", Map.of(), Map.of());
        assertEquals("5000", settings.get("limits.time.whole").text());
        assertEquals("mine.yaml:5", settings.get("limits.result.rows").origin());
        assertEquals("1", settings.get("port").text());
    }

    @Test
    void suggestsTheNearestKeyWithFileAndLine() {
        var said = refusal("port: 1\nhaep: 2g\n");
        assertTrue(said.startsWith("mine.yaml:2 "), said);
        assertTrue(said.contains("did you mean heap?"), said);
        assertTrue(refusal("limits:\n  time:\n    hole: 5\n").contains("limits.time.whole?"));
    }

    @Test
    void refusesAValueThatDoesNotFitWithItsPlace() {
        var said = refusal("\nport: high\n");
        assertTrue(said.startsWith("mine.yaml:2 port"), said);
        assertTrue(said.contains("65535"), said);
        assertTrue(refusal("limits:\n  work:\n    heap: 1.5\n").contains("limits.work.heap"));
    }

    @Test
    void namesTheVariableWhoseValueDoesNotFit() {
        var refused = assertThrows(
                HuchuangException.class, () -> read("", Map.of("HUCHUANG_PORT", "tcp://10.0.0.1:3030"), Map.of()));
        assertTrue(refused.detail().startsWith("HUCHUANG_PORT "), refused.detail());
    }

    @Test
    void refusesListsAndWhatIsNoYaml() {
        assertTrue(refusal("port: [1, 2]\n").startsWith("mine.yaml:1 "));
        assertTrue(refusal("just words\n").startsWith("mine.yaml:1 "));
        assertTrue(refusal("port: 1\n  heap: 2g\n").contains("YAML"));
    }

    @Test
    void neverShowsASecretNotEvenAWrongOne() throws IOException {
        var settings = read("admin-password: correct-horse\n", Map.of(), Map.of());
        assertEquals("correct-horse", settings.text("admin-password").orElseThrow());
        assertEquals("******", settings.get("admin-password").shown());
        assertFalse(settings.all().toString().contains("horse"));
        assertFalse(refusal("admin-password: short7\n").contains("short7"));
    }

    @Test
    void findsTheFileInTheDataFolderWhichCannotMoveIt() throws IOException {
        Files.writeString(folder.resolve("huchuang.yaml"), "port: 4242\n");
        var here = Map.of("home", new Flag("--home", folder.toString()));
        var settings = Settings.read(Setting.packed(), Optional.empty(), Map.of(), here);
        assertEquals("huchuang.yaml:1", settings.get("port").origin());
        Files.writeString(folder.resolve("huchuang.yaml"), "home: elsewhere\n");
        assertThrows(HuchuangException.class, () -> Settings.read(Setting.packed(), Optional.empty(), Map.of(), here));
    }

    @Test
    void refusesAFileThatIsNamedAndNotThere() {
        var missing = Optional.of(folder.resolve("nowhere.yaml"));
        assertThrows(HuchuangException.class, () -> Settings.read(Setting.packed(), missing, Map.of(), Map.of()));
    }

    @Test
    void describesEverySettingInBothLanguages() {
        for (var setting : Setting.packed()) {
            assertTrue(setting.zh().codePoints().anyMatch(Character::isIdeographic), setting.key());
            assertFalse(setting.en().isEmpty(), setting.key());
            assertTrue(
                    setting.kind().problem(setting.standard()).isEmpty()
                            || setting.standard().isEmpty(),
                    setting.key());
        }
    }
}
