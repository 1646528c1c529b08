package org.huchuang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huchuang.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the container files say fits the program and each other. */
class DockerFilesTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern VARIABLE =
            Pattern.compile("^ *(?:- name: |)(HUCHUANG_[A-Z_]+)(?::|$|=| )", Pattern.MULTILINE);
    // the launcher's, and those of Caddy's own file
    private static final Set<String> NOT_SETTINGS = Set.of("HUCHUANG_JAVA_OPTS", "HUCHUANG_DOMAIN");

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("docker", file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "compose.yaml", "kubernetes/huchuang.yaml", "kubernetes/load.yaml"})
    void setsOnlyWhatCanBeSet(String file) throws IOException {
        var known = Setting.packed().stream().map(Setting::variable).collect(Collectors.toSet());
        var unknown = new TreeSet<String>();
        var all = VARIABLE.matcher(read(file)).results().map(m -> m.group(1)).toList();
        assertFalse(all.isEmpty());
        all.stream()
                .filter(v -> !known.contains(v) && !NOT_SETTINGS.contains(v))
                .forEach(unknown::add);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void composesServerLoaderAndProxyOfOneImageWithAReadOnlyRoot() throws IOException {
        var services = YAML.readTree(read("compose.yaml")).get("services");
        for (var name : new String[] {"server", "load"}) {
            assertEquals("data:/data", services.get(name).get("volumes").get(0).asText());
            assertTrue(services.get(name).has("<<") || services.get(name).has("image"), name);
        }
        assertTrue(read("compose.yaml").contains("read_only: true"));
        assertEquals(
                "127.0.0.1:3030:3030",
                services.get("server").get("ports").get(0).asText());
        assertTrue(read("Caddyfile").contains("reverse_proxy server:3030"));
    }

    @Test
    void asksTheProbesThatThereAreAndRunsAsNoRoot() throws IOException {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(read("kubernetes/huchuang.yaml"))) {
            var deployment = documents.readAll().stream()
                    .filter(d -> d.get("kind").asText().equals("Deployment"))
                    .findFirst()
                    .orElseThrow();
            var pod = deployment.at("/spec/template/spec");
            var server = pod.get("containers").get(0);
            assertEquals("/ready", server.at("/readinessProbe/httpGet/path").asText());
            assertEquals("/health", server.at("/livenessProbe/httpGet/path").asText());
            assertTrue(server.at("/securityContext/readOnlyRootFilesystem").asBoolean());
            assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
            assertFalse(pod.get("enableServiceLinks").asBoolean(true));
        }
        assertTrue(read("Dockerfile").contains("USER 10001:10001"));
    }
}
