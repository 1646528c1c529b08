package org.huchuang.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Access to the files of {@code ontology/}, {@code loader/} and {@code queries/} that are packed into the JAR. */
public final class Resources {
    private Resources() {}

    /** The whole file as text; {@link Code#KNOWLEDGE} when it is not packed. */
    public static String text(String path) {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new HuchuangException(Code.KNOWLEDGE, path + ": " + e.getMessage(), e);
        }
    }

    /** Paths of the packed files of a folder with this extension, sorted; empty when there is no such folder. */
    public static List<String> list(String folder, String extension) {
        var url = Resources.class.getResource("/" + folder);
        if (url == null) {
            return List.of();
        }
        try {
            if (!url.getProtocol().equals("jar")) {
                return list(Path.of(url.toURI()), folder, extension);
            }
            // a file system of our own, so that closing it takes nobody else's away
            var jar = ((JarURLConnection) url.openConnection()).getJarFileURL();
            try (var files = FileSystems.newFileSystem(Path.of(jar.toURI()))) {
                return list(files.getPath("/" + folder), folder, extension);
            }
        } catch (IOException | URISyntaxException e) {
            throw new HuchuangException(Code.KNOWLEDGE, folder + ": " + e.getMessage(), e);
        }
    }

    private static List<String> list(Path dir, String folder, String extension) throws IOException {
        try (var files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(extension))
                    .sorted()
                    .map(f -> folder + "/" + f)
                    .toList();
        }
    }

    public static InputStream open(String path) {
        var in = Resources.class.getResourceAsStream("/" + path);
        if (in == null) {
            throw new HuchuangException(Code.KNOWLEDGE, path + " is not packed");
        }
        return in;
    }
}
