package org.huchuang.loader;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.Release;

/** Which code and knowledge read an article: a changed lexicon or rule means reading again, an unchanged build does not. */
final class Fingerprint {
    private static final List<String> PARTS =
            List.of("org/huchuang/loader", "org/huchuang/ontology", "org/huchuang/resource", "loader", "ontology");

    private Fingerprint() {}

    /** Release and hash of the running build, for example {@code 0.1.0+3f2a9c…}. */
    static String ofThisBuild() {
        try {
            var place = Path.of(Loader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return of(place);
            }
            try (var jar = FileSystems.newFileSystem(place)) {
                return of(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new HuchuangException(Code.INTERNAL, "the running build cannot be read", e);
        }
    }

    static String of(Path root) throws IOException {
        var hashes = new TreeMap<String, String>();
        for (var part : PARTS) {
            var folder = root.resolve(part);
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.filter(Files::isRegularFile).toList()) {
                        var name = root.relativize(file).toString();
                        hashes.put(name, DigestUtils.sha256Hex(Files.readAllBytes(file)));
                    }
                }
            }
        }
        return Release.VERSION + "+" + DigestUtils.sha256Hex(hashes.toString()).substring(0, 16);
    }
}
