package org.huchuang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding a question is adding one file: command, pages, API and its description have it then. */
class NewQuestionIT {
    private static final String QUESTION = """
            #+ id: how-many-classes
            #+ question: {zh: "图谱有几个类？", en: "How many classes has the graph?"}
            #+ description: {zh: 计数。, en: A count.}
            #+ columns:
            #+   classes: {zh: 类数, en: classes}
            #+ view: table
            #+ tags: [evidence]
            #+ expect: 1

            SELECT (COUNT(DISTINCT ?class) AS ?classes) WHERE { ?thing a ?class }
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileIsAllThatANewQuestionNeeds() throws Exception {
        var queries = folder.resolve("classes/queries");
        FileUtils.copyDirectory(new File("queries"), queries.toFile());
        Files.writeString(queries.resolve("research/how-many-classes.rq"), QUESTION);

        var list = run("questions", "--json");
        assertEquals(0, list.waitFor());
        assertTrue(log().contains("\"id\":\"how-many-classes\""), log());

        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var server = run("serve", "--port", String.valueOf(port));
        try {
            var base = "http://localhost:" + port + "/";
            assertTrue(get(base + "questions", server).body().contains("questions/how-many-classes"));
            assertTrue(get(base + "questions/how-many-classes", server).body().contains("图谱有几个类？"));
            assertTrue(get(base + "api/q/how-many-classes", server).body().contains("\"classes\":0"));
            assertTrue(get(base + "api/openapi.json", server).body().contains("/api/q/how-many-classes"));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void aBrokenFileStopsEverythingAndSaysWhere() throws Exception {
        var queries = folder.resolve("classes/queries");
        FileUtils.copyDirectory(new File("queries"), queries.toFile());
        Files.writeString(queries.resolve("research/how-many-classes.rq"), QUESTION.replace("#+ view:", "#+ veiw:"));
        assertEquals(1, run("questions").waitFor());
        assertTrue(log().contains("queries/research/how-many-classes.rq:6 "), log());
    }

    private Process run(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8"));
        command.addAll(
                List.of("-cp", folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path")));
        command.add("org.huchuang.cli.Main");
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", folder.resolve("home").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
    }

    /** The answer, as soon as the server is up. */
    private HttpResponse<String> get(String address, Process server) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            while (server.isAlive()) {
                try {
                    return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
                } catch (ConnectException e) {
                    Thread.sleep(200);
                }
            }
        }
        throw new AssertionError(log());
    }
}
