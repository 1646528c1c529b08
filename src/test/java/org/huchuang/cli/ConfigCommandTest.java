package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.huchuang.server.gateway.Limits;
import org.huchuang.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
    @TempDir
    Path home;

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... args) {
        var out = System.out;
        var err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(args);
            return new Ran(exit, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static JsonNode value(Ran ran, String key) throws IOException {
        return StreamSupport.stream(
                        JsonMapper.builder().build().readTree(ran.out()).spliterator(), false)
                .filter(v -> v.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsEveryValueAndItsOriginButNoSecret() throws IOException {
        Files.writeString(home.resolve("huchuang.yaml"), "port: 4141\nadmin-password: open-sesame\n");
        var shown = run("config", "show", "--json", "--home", home.toString(), "--set", "limits.time.whole=9000");
        assertEquals(0, shown.exit());
        assertEquals("4141", value(shown, "port").get("value").asText());
        assertEquals("huchuang.yaml:1", value(shown, "port").get("origin").asText());
        assertEquals("--set", value(shown, "limits.time.whole").get("origin").asText());
        assertEquals("--home", value(shown, "home").get("origin").asText());
        assertEquals("******", value(shown, "admin-password").get("value").asText());
        assertTrue(!shown.out().contains("sesame"));
        var text = run("config", "show", "--home", home.toString());
        assertTrue(text.out().contains("huchuang.yaml:1") && !text.out().contains("sesame"), text.out());
    }

    @Test
    void stopsEveryCommandAtAWrongKeyWithExitCode2() throws IOException {
        Files.writeString(home.resolve("huchuang.yaml"), "\nprot: 4141\n");
        var refused = run("generations", "--home", home.toString());
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("huchuang.yaml:2") && refused.err().contains("port?"), refused.err());
        assertEquals(0, run("load", "--help", "--home", home.toString()).exit());
    }

    @Test
    void knowsEveryLimitOfTheServerAndNoOther() {
        var limits = JsonMapper.builder().build().valueToTree(Limits.DEFAULTS);
        var expected = new TreeSet<String>();
        limits.properties().forEach(group -> group.getValue()
                .fieldNames()
                .forEachRemaining(f -> expected.add("limits." + group.getKey() + "."
                        + f.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))));
        var known = new TreeSet<String>();
        Setting.packed().stream()
                .map(Setting::key)
                .filter(k -> k.startsWith("limits."))
                .forEach(known::add);
        assertEquals(expected, known);
    }

    @Test
    void handsTheLimitsToTheServerAsTheyAreSet() {
        assertEquals(Limits.DEFAULTS, LimitSettings.of(Startup.defaults()));
        var args = new String[] {"serve", "--set", "limits.time.first-row=50", "--set", "limits.work.heap=0.5"};
        var limits = LimitSettings.of(Startup.settings(args, java.util.Map.of()));
        assertEquals(50, limits.time().firstRow());
        assertEquals(0.5, limits.work().heap());
        assertEquals(Limits.DEFAULTS.client(), limits.client());
    }
}
